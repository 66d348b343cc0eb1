namespace SinoRussia.Model;

/// <summary>What kind of indexed thing a change touched.</summary>
public enum OutboxKind
{
    /// <summary>A report's passages, digest and headings as a whole.</summary>
    Report,
    Finding,
    Annotation,

    /// <summary>Everything: names, domains, or a new seed.</summary>
    All,

    /// <summary>Names that stand for each other: the index holds none of them, but pages show what they find.</summary>
    Names,
}

/// <summary>
/// One change that the index has to follow, written in the transaction that made it. <see cref="Seq"/> never repeats and is what
/// the index commits with.
/// </summary>
public sealed class OutboxEntry
{
    private OutboxEntry()
    {
    }

    public long Seq { get; private init; }

    public OutboxKind Kind { get; private init; }

    public string SubjectId { get; private init; } = "";

    public static OutboxEntry Of(ReportId report) => new() { Kind = OutboxKind.Report, SubjectId = report.Value };

    public static OutboxEntry Of(FindingId finding) => new() { Kind = OutboxKind.Finding, SubjectId = finding.Value };

    public static OutboxEntry Of(AnnotationId annotation) => new() { Kind = OutboxKind.Annotation, SubjectId = annotation.Value };

    public static OutboxEntry OfNames() => new() { Kind = OutboxKind.Names };

    public static OutboxEntry OfAll() => new() { Kind = OutboxKind.All };
}
