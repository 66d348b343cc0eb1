using Microsoft.EntityFrameworkCore;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library.Answering;

/// <summary>Report, chapter, section and authors of a page of hits, read at once.</summary>
internal sealed class HitPlaces(IReadOnlyDictionary<ReportId, Report> reports, IReadOnlyDictionary<SectionId, Section> sections)
{
    public static async Task<HitPlaces> ReadAsync(LibraryContext context, IReadOnlyList<HitText> texts, CancellationToken cancellationToken)
    {
        var reportIds = texts.Select(t => t.Report).Distinct().ToList();
        var sectionIds = texts.SelectMany(t => new[] { t.Chapter, t.Section }).Distinct().ToList();
        return new(
            await context.Reports.Where(r => reportIds.Contains(r.Id)).Include(r => r.Contributors).ToDictionaryAsync(r => r.Id, cancellationToken),
            await context.Sections.Where(s => sectionIds.Contains(s.Id)).ToDictionaryAsync(s => s.Id, cancellationToken));
    }

    public SearchPlace Of(HitText text)
    {
        var (report, chapter, section) = (reports[text.Report], sections[text.Chapter], sections[text.Section]);
        var authors = report.Contributors.Where(c => c.SectionId == chapter.Id).OrderBy(c => c.Order).Select(c => c.Name).ToList();
        var heading = text.Title is not null && text.Type == DocumentType.Digest ? text.Title : text.Heading ?? section.Title;
        return new(
            report.Id.Value, report.ShortTitle, chapter.Slug, chapter.Title, chapter.Number, heading, section.Number, text.Paragraph, text.Part, authors);
    }
}
