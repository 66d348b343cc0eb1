using Microsoft.EntityFrameworkCore;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library.Reading;

/// <summary>
/// A finding in a list: what it says, whose view, and where its first evidence stands. <paramref name="Passage"/> is null until
/// the full text has come in.
/// </summary>
public sealed record FindingLine(
    FindingId Id, string Statement, Perspective Perspective, Polarity Polarity, Hedging Hedging, ReportId Report, SectionId ChapterId, string Chapter, string? ChapterNumber, SectionKind ChapterKind, string Section, int Paragraph, PassageId? Passage)
{
    /// <summary>Chapter 1 › Notable Findings ¶2.</summary>
    public string Place => $"{ChapterLabel} › {Section} ¶{Paragraph}";

    public string ChapterLabel => ChapterKind == SectionKind.Appendix || ChapterNumber is null ? "Appendix" : $"Chapter {ChapterNumber}";

    /// <summary>In reading order of their reports.</summary>
    internal static async Task<List<FindingLine>> LoadAsync(LibraryContext context, IQueryable<Finding> findings, CancellationToken cancellationToken)
    {
        var rows = await findings.OrderBy(finding => finding.ReportId).ThenBy(finding => finding.Order)
            .Join(context.Sections, finding => finding.ChapterId, chapter => chapter.Id, (finding, chapter) => new
            {
                finding.Id,
                finding.Statement,
                finding.Perspective,
                finding.Polarity,
                finding.Hedging,
                finding.ReportId,
                finding.ChapterId,
                chapter.Slug,
                chapter.Number,
                chapter.Kind,
                First = finding.Evidence.OrderBy(evidence => evidence.Order).Select(evidence => new
                {
                    evidence.Section,
                    evidence.Paragraph,
                    Passage = evidence.Passages.OrderBy(tie => tie.Order).Select(tie => (PassageId?)tie.PassageId).FirstOrDefault(),
                }).FirstOrDefault(),
            }).ToListAsync(cancellationToken);
        return [.. rows.Select(row => new FindingLine(
            row.Id, row.Statement, row.Perspective, row.Polarity, row.Hedging, row.ReportId, row.ChapterId, row.Slug, row.Number, row.Kind, row.First?.Section ?? "", row.First?.Paragraph ?? 0, row.First?.Passage))];
    }
}
