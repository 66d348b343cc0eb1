using Microsoft.EntityFrameworkCore;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library.Reading;

/// <summary>Who wrote or edited, with the affiliation as printed.</summary>
public sealed record PersonLine(string Name, string? Affiliation);

/// <summary>A chapter in a list of contents.</summary>
public sealed record ChapterLine(
    SectionId Id, string Slug, string? Number, string Title, string FullTitle, SectionKind Kind, Perspective? Perspective, string? Gist, IReadOnlyList<PersonLine> Authors)
{
    /// <summary>Chapter 6, Appendix, Front matter.</summary>
    public string Label => Kind switch
    {
        SectionKind.Appendix => "Appendix",
        SectionKind.Front => "Front matter",
        _ => Number is null ? Title : $"Chapter {Number}",
    };
}

/// <summary>A report and its chapters in order.</summary>
public sealed record ReportOutline(
    ReportId Id, string Title, string ShortTitle, string? Publisher, PartialDate? Issued, string Language, string? Url, bool HasFullText, IReadOnlyList<ChapterLine> Chapters)
{
    internal static async Task<ReportOutline?> LoadAsync(LibraryContext context, ReportId id, CancellationToken cancellationToken)
    {
        var report = await context.Reports.Where(row => row.Id == id)
            .Select(row => new { row.Id, row.Title, row.ShortTitle, row.Publisher, row.Issued, row.Language, row.Url, HasText = row.Original != null })
            .FirstOrDefaultAsync(cancellationToken);
        if (report is null) return null;
        var chapters = await context.Sections.Where(row => row.ReportId == id && row.Level == 1).OrderBy(row => row.Order).ToListAsync(cancellationToken);
        var people = await context.Contributors.Where(row => row.ReportId == id && row.SectionId != null).OrderBy(row => row.Order)
            .Select(row => new { row.SectionId, row.Name, row.Affiliation }).ToListAsync(cancellationToken);
        var authors = people.ToLookup(person => person.SectionId, person => new PersonLine(person.Name, person.Affiliation));
        return new ReportOutline(
            report.Id,
            report.Title,
            report.ShortTitle,
            report.Publisher,
            report.Issued,
            report.Language,
            report.Url,
            report.HasText,
            [.. chapters.Select(row => new ChapterLine(row.Id, row.Slug, row.Number, row.Title, row.FullTitle, row.Kind, row.Perspective, row.Gist, [.. authors[row.Id]]))]);
    }
}
