using Microsoft.EntityFrameworkCore;
using SinoRussia.Model;
using SinoRussia.Searching.Index;
using SinoRussia.Storage;

namespace SinoRussia.Library.Indexing;

/// <summary>What entities are called, in all languages. A finding names its own; a passage has those of the findings that rest on it.</summary>
internal sealed class EntityNames
{
    private readonly Dictionary<EntityId, Named> names;

    private EntityNames(IReadOnlyList<Entity> entities) => names = entities.ToDictionary(
        entity => entity.Id, entity => new Named(entity.Id.Value, string.Join(' ', entity.Aliases.OrderBy(alias => alias.Order).Select(alias => alias.Name).Prepend(entity.Name))));

    public static async Task<EntityNames> ReadAsync(LibraryContext context, CancellationToken cancellationToken)
        => new(await context.Entities.Include(entity => entity.Aliases).ToListAsync(cancellationToken));

    public IReadOnlyList<Named> Of(IEnumerable<EntityId> entities)
        => [.. entities.Distinct().Where(names.ContainsKey).Select(id => names[id])];
}

/// <summary>The names that texts of all reports are filed under.</summary>
internal sealed record SubjectNames(DomainNames Domains, EntityNames Entities)
{
    public static async Task<SubjectNames> ReadAsync(LibraryContext context, CancellationToken cancellationToken)
        => new(await DomainNames.ReadAsync(context, cancellationToken), await EntityNames.ReadAsync(context, cancellationToken));
}
