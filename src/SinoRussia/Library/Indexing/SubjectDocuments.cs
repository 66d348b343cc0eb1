using Microsoft.EntityFrameworkCore;
using SinoRussia.Model;
using SinoRussia.Searching.Index;
using SinoRussia.Storage;

namespace SinoRussia.Library.Indexing;

/// <summary>
/// Turns what stands in no report, entities and events, into what the index is told. Both change with the first content only, which asks for
/// everything to be indexed anew.
/// </summary>
internal sealed class SubjectDocuments(LibraryContext context, SubjectNames subjects)
{
    /// <summary>In reading order they follow all reports.</summary>
    private const string AfterReports = "~";

    public async Task<IReadOnlyList<IndexedDocument>> AllAsync(CancellationToken cancellationToken)
    {
        var added = await context.Reports.Where(report => report.Origin == Origin.Seed).Select(report => (DateTimeOffset?)report.Added).FirstOrDefaultAsync(cancellationToken);
        DateOnly? day = added is { } time ? ReportSources.Day(time) : null;
        var entities = await context.Entities.Include(entity => entity.Aliases).Include(entity => entity.Domains).AsSplitQuery()
            .OrderBy(entity => entity.Name).ThenBy(entity => entity.Id).ToListAsync(cancellationToken);
        var events = await context.Events.Include(happening => happening.Domains).Include(happening => happening.Participants).AsSplitQuery()
            .OrderBy(happening => happening.Start).ThenBy(happening => happening.Id).ToListAsync(cancellationToken);
        return
        [
            .. entities.Select((entity, at) => Of(entity) with { Created = day, Sorted = Sorted("entities", at, 0, entity.Arrived) }),
            .. events.Select((happening, at) => Of(happening) with { Created = day, Sorted = Sorted("events", at, ReadingPlaces.Number(happening.Start), happening.Arrived) }),
        ];
    }

    private IndexedDocument Of(Entity entity) => new(DocumentType.Entity, entity.Id.Value, RecordText.Of(entity).Whole)
    {
        Title = entity.Name,
        Called = [.. RecordText.Names(entity)],
        Languages = ["en"],
        Entities = subjects.Entities.Of([entity.Id]),
        Domains = subjects.Domains.Of(entity.Domains.Select(tie => tie.DomainId)),
    };

    private IndexedDocument Of(Event happening) => new(DocumentType.Event, happening.Id, RecordText.Of(happening).Whole)
    {
        Title = happening.Title,
        Called = [happening.Title],
        Languages = ["en"],
        Year = happening.Start.Year,
        Entities = subjects.Entities.Of(happening.Participants.Select(tie => tie.EntityId)),
        Domains = subjects.Domains.Of(happening.Domains.Select(tie => tie.DomainId)),
    };

    private static SortValues Sorted(string kind, int at, int date, long arrived)
        => new($"{AfterReports} {kind}", at, date, arrived);
}
