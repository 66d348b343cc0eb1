using Microsoft.EntityFrameworkCore;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library.Showing;

/// <summary>A report's table of contents.</summary>
public sealed record ShownReport(
    ReportId Id, string Title, string? Publisher, PartialDate? Issued, string? Url, bool HasFullText, IReadOnlyList<string> Editors, IReadOnlyList<ContentsChapter> Chapters);

/// <summary>A chapter in a table of contents, with the exact headings of its sections in printed order.</summary>
public sealed record ContentsChapter(string Slug, string? Number, string Title, string? Subtitle, IReadOnlyList<string> Authors, IReadOnlyList<string> Sections);

/// <summary>Gives a report's chapters with authors and sections.</summary>
public sealed class ShowReport(IDbContextFactory<LibraryContext> contexts)
{
    /// <summary>Null when there is no such report.</summary>
    public async Task<ShownReport?> RunAsync(ReportId id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var report = await context.Reports.Include(report => report.Contributors).SingleOrDefaultAsync(report => report.Id == id, cancellationToken);
        if (report is null) return null;
        var sections = await context.Sections.Where(section => section.ReportId == id).OrderBy(section => section.Order).ToListAsync(cancellationToken);
        var people = report.Contributors.OrderBy(person => person.Order).ToList();
        var below = sections.Where(section => section.Level > 1).ToLookup(section => section.ChapterId, section => section.Title);
        return new ShownReport(
            id,
            report.Title,
            report.Publisher,
            report.Issued,
            report.Url,
            report.HasFullText,
            [.. people.Where(person => person.Role == ContributorRole.Editor && person.SectionId is null).Select(person => person.Name)],
            [.. sections.Where(section => section.Level == 1).Select(chapter => new ContentsChapter(
                chapter.Slug,
                chapter.Number,
                chapter.Title,
                chapter.Subtitle,
                [.. people.Where(person => person.SectionId == chapter.Id).Select(person => person.Name)],
                [.. below[chapter.Id]]))]);
    }
}
