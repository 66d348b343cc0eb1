using Microsoft.EntityFrameworkCore;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library.Reading;

/// <summary>A name in one language.</summary>
public sealed record AliasLine(string Language, string Name);

/// <summary>How often a chapter names an entity.</summary>
public sealed record MentionLine(ReportId Report, string Slug, string? Number, string Title, int Mentions, int Paragraphs);

/// <summary>An entity's page.</summary>
public sealed record EntityReading(
    EntityLine Entity,
    string Description,
    string? AliasBasis,
    IReadOnlyList<AliasLine> Aliases,
    IReadOnlyList<DomainLine> Domains,
    IReadOnlyList<MentionLine> Mentions,
    IReadOnlyList<FindingLine> Findings,
    IReadOnlyList<EventLine> Events);

/// <summary>Reads all that the library has on one person, place, organisation, system, exercise, agreement or concept.</summary>
public sealed class ReadEntity(IDbContextFactory<LibraryContext> contexts)
{
    public async Task<EntityReading?> RunAsync(EntityId id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var entity = await context.Entities.Include(row => row.Aliases).Include(row => row.Domains).AsSplitQuery()
            .FirstOrDefaultAsync(row => row.Id == id, cancellationToken);
        if (entity is null) return null;
        var lines = await EntityLines.LoadAsync(context.Entities.Where(row => row.Id == id), cancellationToken);
        var domains = entity.Domains.Select(tie => tie.DomainId).ToHashSet();
        var mentions = await context.Entities.Where(row => row.Id == id).SelectMany(row => row.Mentions)
            .Join(context.Sections, mention => mention.ChapterId, chapter => chapter.Id, (mention, chapter) => new { mention, chapter })
            .OrderBy(row => row.chapter.ReportId).ThenBy(row => row.chapter.Order)
            .Select(row => new MentionLine(row.chapter.ReportId, row.chapter.Slug, row.chapter.Number, row.chapter.Title, row.mention.Mentions, row.mention.Paragraphs))
            .ToListAsync(cancellationToken);
        var events = context.Events.Where(row => row.Participants.Any(tie => tie.EntityId == id)).OrderBy(row => row.Start);
        return new EntityReading(
            lines[0],
            entity.Description,
            entity.AliasBasis,
            [.. entity.Aliases.OrderBy(alias => alias.Language).ThenBy(alias => alias.Order).Select(alias => new AliasLine(alias.Language, alias.Name))],
            [.. (await DomainLine.LoadAsync(context, cancellationToken)).Where(line => domains.Contains(line.Id))],
            mentions,
            await FindingLine.LoadAsync(context, context.Findings.Where(finding => finding.Entities.Any(tie => tie.EntityId == id)), cancellationToken),
            await events.Select(row => new EventLine(row.Id, row.Start, row.End, row.Title, row.Description, row.Confidence)).ToListAsync(cancellationToken));
    }
}
