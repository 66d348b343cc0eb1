using Microsoft.EntityFrameworkCore;
using SinoRussia.Markup;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library.Reading;

/// <summary>A report on the shelf.</summary>
public sealed record ReportCard(
    ReportId Id, string Title, string Language, string? Publisher, PartialDate? Issued, IReadOnlyList<string> Editors, IReadOnlyList<string> Authors, string? Abstract, int Chapters, bool HasAppendix, int Findings, bool HasPoints, bool HasFullText, bool HasDigest);

/// <summary>A report we only have the record of.</summary>
public sealed record RelatedCard(string Id, string Title, IReadOnlyList<string> Authors, string Publisher, PartialDate? Date, string? Url);

/// <summary>A note in a short list.</summary>
public sealed record RecentNote(AnnotationId Id, string Note, string Quote, Colour Colour, ReportId Report, string ReportTitle, string Chapter, PassageId Passage, string Place);

/// <summary>The library at a glance.</summary>
public sealed record LibraryGlance(IReadOnlyList<ReportCard> Reports, IReadOnlyList<RelatedCard> Related, IReadOnlyList<RecentNote> RecentNotes, int Notes);

/// <summary>What the first page shows: reports, newest first, those with findings before all; related records; the last notes.</summary>
public sealed class ListLibrary(IDbContextFactory<LibraryContext> contexts)
{
    private const int RecentNotes = 3;

    public async Task<LibraryGlance> RunAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var related = await context.RelatedReports.OrderByDescending(row => row.Date).ThenBy(row => row.Order)
            .Select(row => new RelatedCard(row.Id, row.Title, row.Authors, row.Publisher, row.Date, row.Url)).ToListAsync(cancellationToken);
        var notes = context.Annotations.Where(note => note.Deleted == null);
        return new LibraryGlance(await ReportsAsync(context, cancellationToken), related, await RecentAsync(context, notes, cancellationToken), await notes.CountAsync(cancellationToken));
    }

    private static async Task<List<ReportCard>> ReportsAsync(LibraryContext context, CancellationToken cancellationToken)
    {
        var rows = await context.Reports.Select(report => new
        {
            report.Id,
            report.Title,
            report.Language,
            report.Publisher,
            report.Issued,
            Abstract = report.Abstract ?? report.Method,
            report.Added,
            HasText = report.Original != null,
            Chapters = context.Sections.Count(section => section.ReportId == report.Id && section.Level == 1 && section.Kind != SectionKind.Appendix && section.Kind != SectionKind.Front),
            HasAppendix = context.Sections.Any(section => section.ReportId == report.Id && section.Kind == SectionKind.Appendix),
            Findings = context.Findings.Count(finding => finding.ReportId == report.Id),
            HasPoints = context.SynopsisPoints.Any(point => point.ReportId == report.Id),
            HasDigest = context.Digests.Any(digest => digest.ReportId == report.Id),
        }).ToListAsync(cancellationToken);
        var people = (await context.Contributors.Where(person => person.SectionId == null).OrderBy(person => person.Order)
            .Select(person => new { person.ReportId, person.Role, person.Name }).ToListAsync(cancellationToken))
            .ToLookup(person => (person.ReportId, person.Role), person => person.Name);
        return [.. rows.OrderByDescending(row => row.Findings > 0).ThenByDescending(row => row.Added).Select(row => new ReportCard(
            row.Id,
            row.Title,
            row.Language,
            row.Publisher,
            row.Issued,
            [.. people[(row.Id, ContributorRole.Editor)]],
            [.. people[(row.Id, ContributorRole.Author)]],
            row.Abstract,
            row.Chapters,
            row.HasAppendix,
            row.Findings,
            row.HasPoints,
            row.HasText,
            row.HasDigest))];
    }

    private static async Task<List<RecentNote>> RecentAsync(LibraryContext context, IQueryable<Annotation> notes, CancellationToken cancellationToken)
    {
        var rows = await (from note in notes.OrderByDescending(note => note.Modified).Take(RecentNotes)
                          join anchor in context.Anchors on note.Id equals anchor.AnnotationId
                          where anchor.Order == 0
                          join passage in context.Passages on anchor.PassageId equals passage.Id
                          join section in context.Sections on passage.SectionId equals section.Id
                          join chapter in context.Sections on passage.ChapterId equals chapter.Id
                          join report in context.Reports on note.ReportId equals report.Id
                          orderby note.Modified descending
                          select new { note.Id, note.Note, anchor.Quote, note.Colour, note.ReportId, report.ShortTitle, chapter.Slug, Passage = passage.Id, section.Number, section.Title, passage.Paragraph, passage.Part })
                          .ToListAsync(cancellationToken);
        return [.. rows.Select(row => new RecentNote(
            row.Id, NoteMarkup.Text(row.Note), row.Quote, row.Colour, row.ReportId, row.ShortTitle, row.Slug, row.Passage, PlaceText.Of(row.Number, row.Title, row.Paragraph, row.Part)))];
    }
}
