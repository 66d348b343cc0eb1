using Microsoft.EntityFrameworkCore;
using SinoRussia.Library.Indexing;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library.Answering;

/// <summary>A record that can be found, as the store has it.</summary>
/// <param name="Url">The page that shows it.</param>
internal sealed record RecordRow(DocumentType Type, string Id, RecordText Text, SearchPlace Place, string Url, string Language)
{
    /// <summary>When it happened, or came out.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>What kind of thing it is, where it happened, who published it.</summary>
    public string? Detail { get; init; }
}

/// <summary>Reads chapters, reports, entities and events. An event is shown by the page of its first domain.</summary>
internal sealed class RecordRows(LibraryContext context)
{
    public IEnumerable<RecordRow> Read(DocumentType type, IReadOnlyCollection<string> ids) => ids.Count == 0 ? [] : type switch
    {
        DocumentType.Chapter => Chapters([.. ids.Select(SectionId.From)]),
        DocumentType.Report => Reports([.. ids.Select(ReportId.From)]),
        DocumentType.Entity => Entities([.. ids.Select(EntityId.From)]),
        DocumentType.Event => Events([.. ids]),
        _ => [],
    };

    private IEnumerable<RecordRow> Chapters(List<SectionId> ids)
    {
        var chapters = context.Sections.Where(section => ids.Contains(section.Id)).ToList();
        var reportIds = chapters.Select(chapter => chapter.ReportId).Distinct().ToList();
        var reports = context.Reports.Where(report => reportIds.Contains(report.Id)).Include(report => report.Contributors).ToDictionary(report => report.Id);
        return chapters.Select(chapter =>
        {
            var report = reports[chapter.ReportId];
            List<string> authors = [.. report.Contributors.Where(person => person.SectionId == chapter.Id).OrderBy(person => person.Order).Select(person => person.Name)];
            return new RecordRow(
                DocumentType.Chapter,
                chapter.Id.Value,
                RecordText.Of(chapter, authors),
                new(report.Id.Value, report.ShortTitle, chapter.Slug, chapter.Title, chapter.Number, chapter.Title, chapter.Number, null, null, authors),
                $"/reports/{report.Id}/{chapter.Slug}",
                report.Language);
        });
    }

    private IEnumerable<RecordRow> Reports(List<ReportId> ids)
    {
        var points = context.SynopsisPoints.Where(point => ids.Contains(point.ReportId)).AsEnumerable().ToLookup(point => point.ReportId);
        return context.Reports.Where(report => ids.Contains(report.Id)).Include(report => report.Contributors).AsEnumerable().Select(report => new RecordRow(
            DocumentType.Report,
            report.Id.Value,
            RecordText.Of(report, points[report.Id]),
            Nowhere with
            {
                Report = report.Id.Value,
                ReportTitle = report.ShortTitle,
                Authors = [.. report.Contributors.Where(person => person.SectionId is null).OrderBy(person => person.Order).Select(person => person.Name)],
            },
            $"/reports/{report.Id}",
            report.Language)
        { Date = report.Issued, Detail = report.Publisher });
    }

    private IEnumerable<RecordRow> Entities(List<EntityId> ids)
        => context.Entities.Where(entity => ids.Contains(entity.Id)).Include(entity => entity.Aliases).AsEnumerable().Select(entity => new RecordRow(
            DocumentType.Entity, entity.Id.Value, RecordText.Of(entity), Nowhere, $"/entities/{entity.Id}", "en")
        { Detail = entity.Type.Replace('-', ' ') });

    private IEnumerable<RecordRow> Events(List<string> ids)
        => context.Events.Where(happening => ids.Contains(happening.Id)).Include(happening => happening.Domains).AsEnumerable().Select(happening => new RecordRow(
            DocumentType.Event,
            happening.Id,
            RecordText.Of(happening),
            Nowhere,
            $"/domains{(happening.Domains.MinBy(tie => tie.Order) is { } tie ? "/" + tie.DomainId : "")}#{happening.Id}",
            "en")
        { Date = happening.Start, Detail = happening.Location });

    private static SearchPlace Nowhere => new("", "", "", "", null, "", null, null, null, []);
}
