using Microsoft.EntityFrameworkCore;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library.Showing;

/// <summary>A chapter's text. With <paramref name="IsDigest"/> the words are ours, not the report's.</summary>
/// <param name="HasFullText">Whether the report's own text is in the library.</param>
/// <param name="Url">The publisher's page, for readers of a digest.</param>
public sealed record ShownChapter(
    ReportId Report, string Slug, string FullTitle, bool HasFullText, bool IsDigest, string? Url, IReadOnlyList<ShownPassage> Passages);

/// <param name="Section">The exact heading; the chapter's title for text before its first section.</param>
public sealed record ShownPassage(string Id, string Section, int Paragraph, int? Part, string? Page, PassageKind Kind, string Text)
{
    /// <summary>¶4 or ¶4.2, without the sign.</summary>
    public string Locator => Part is { } part ? $"{Paragraph}.{part}" : $"{Paragraph}";
}

/// <summary>Gives the passages of a chapter as plain text, or our digest of it.</summary>
public sealed class ShowChapter(IDbContextFactory<LibraryContext> contexts)
{
    /// <summary>Null when there is no such chapter.</summary>
    public async Task<ShownChapter?> RunAsync(ReportId report, string slug, bool digest, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var chapter = await context.Sections.SingleOrDefaultAsync(section => section.ReportId == report && section.Level == 1 && section.Slug == slug, cancellationToken);
        if (chapter is null) return null;
        var record = await context.Reports.Where(known => known.Id == report).Select(known => new { known.Url, HasFullText = known.Original != null }).SingleAsync(cancellationToken);
        var passages = digest
            ? await context.Digests.Where(paragraph => paragraph.ChapterId == chapter.Id).OrderBy(paragraph => paragraph.Order)
                .Select(paragraph => new ShownPassage(paragraph.Id.Value, paragraph.Heading ?? chapter.Title, paragraph.Paragraph, null, null, paragraph.Kind, paragraph.Text))
                .ToListAsync(cancellationToken)
            : await context.Passages.Where(passage => passage.ChapterId == chapter.Id).OrderBy(passage => passage.Order)
                .Join(context.Sections, passage => passage.SectionId, section => section.Id, (passage, section) => new { passage, section.Title })
                .OrderBy(row => row.passage.Order)
                .Select(row => new ShownPassage(row.passage.Id.Value, row.Title, row.passage.Paragraph, row.passage.Part, row.passage.Page, row.passage.Kind, row.passage.Text))
                .ToListAsync(cancellationToken);
        return new ShownChapter(report, slug, chapter.FullTitle, record.HasFullText, digest, record.Url, passages);
    }
}
