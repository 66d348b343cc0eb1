using SinoRussia.Model;

namespace SinoRussia.Library.Reading;

/// <summary>A finding's page.</summary>
public sealed record FindingReading(
    FindingLine Line,
    StatementKind Kind,
    string? HedgeCue,
    Confidence? Confidence,
    string? ConfidenceReason,
    Likelihood? Likelihood,
    IReadOnlyList<int> Years,
    ReportOutline Report,
    DateTimeOffset Added,
    IReadOnlyList<EvidenceReading> Evidence,
    IReadOnlyList<DomainLine> Domains,
    IReadOnlyList<EntityLine> Entities,
    IReadOnlyList<FindingLine> Near)
{
    public ChapterLine Chapter => Report.Chapters.First(chapter => chapter.Id == Line.ChapterId);

    /// <summary>Whether every place of its evidence is a passage of the library.</summary>
    public bool IsLinked => Evidence.All(piece => piece.Passages.Count > 0);
}

/// <summary>
/// A place that bears on a finding. <paramref name="Passages"/> are the report's words, empty until the full text is here;
/// <paramref name="Digest"/> are our words on the same section.
/// </summary>
public sealed record EvidenceReading(
    Stance Stance, string Section, int Paragraph, string? Note, char? Reliability, int? Credibility, IReadOnlyList<PassageReading> Passages, IReadOnlyList<PassageReading> Digest);

/// <summary>An entity in a list, with its first Russian and Chinese name.</summary>
public sealed record EntityLine(EntityId Id, string Type, string Name, string? NameRu, string? NameZh);
