using Microsoft.EntityFrameworkCore;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library.Naming;

/// <summary>A name in a list.</summary>
/// <param name="IsSeed">The first content gives it.</param>
/// <param name="IsOff">It stands for no other.</param>
public sealed record NameLine(string Name, string Language, bool IsSeed, bool IsOff);

/// <summary>Names that stand for each other.</summary>
/// <param name="Entity">Whose names they are; null for a group of the analyst's own.</param>
/// <param name="IsOff">The whole group is out of use.</param>
/// <param name="Version">0 where the analyst has changed nothing.</param>
public sealed record NameGroupLine(NameGroupId Id, EntityId? Entity, bool IsOff, int Version, IReadOnlyList<NameLine> Names)
{
    public string Title => Names.Count == 0 ? Id.Value : Names[0].Name;
}

/// <summary>Lists the names that stand for each other: the analyst's own groups first, then those of the first content.</summary>
public sealed class ListNames(IDbContextFactory<LibraryContext> contexts)
{
    /// <param name="filter">A part of a name; null or empty for all.</param>
    public async Task<IReadOnlyList<NameGroupLine>> RunAsync(string? filter, CancellationToken cancellationToken)
    {
        var wanted = Tag.Fold(filter ?? "");
        var lines = await AllAsync(deleted: false, cancellationToken);
        return [.. lines.Where(line => wanted.Length == 0 || line.Names.Any(name => Tag.Fold(name.Name).Contains(wanted, StringComparison.Ordinal)))];
    }

    /// <summary>One group, a deleted one too; null where there is none.</summary>
    public async Task<NameGroupLine?> OneAsync(NameGroupId id, CancellationToken cancellationToken)
        => (await AllAsync(deleted: true, cancellationToken)).FirstOrDefault(line => line.Id == id);

    private async Task<List<NameGroupLine>> AllAsync(bool deleted, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var groups = await context.NameGroups.Where(g => deleted || g.Deleted == null).Include(g => g.Names).ToListAsync(cancellationToken);
        var changes = groups.Where(g => g.EntityId != null).ToDictionary(g => g.Id.Value);
        var entities = await context.Entities.Select(e => new { e.Id, e.Name }).ToListAsync(cancellationToken);
        var aliases = (await context.EntityAliases.OrderBy(a => a.Language).ThenBy(a => a.Order).ToListAsync(cancellationToken)).ToLookup(a => a.EntityId);
        var own = groups.Where(g => g.EntityId == null).OrderByDescending(g => g.Modified)
            .Select(g => new NameGroupLine(g.Id, null, g.Deleted != null, g.Version, [.. Added(g)]));
        var seeded = entities.Select(e =>
        {
            var change = changes.GetValueOrDefault(e.Id.Value);
            var names = NameGroups.Own(e.Name, aliases[e.Id])
                .Select(n => new NameLine(n.Text, n.Language, IsSeed: true, change?.Names.Exists(off => off.IsOff && off.Name == n.Text) == true));
            return new NameGroupLine(new NameGroupId(e.Id.Value), e.Id, change?.IsOff == true, change?.Version ?? 0, [.. names, .. Added(change)]);
        });
        return [.. own, .. seeded.OrderBy(line => line.Title, StringComparer.OrdinalIgnoreCase)];
    }

    private static IEnumerable<NameLine> Added(NameGroup? group)
        => (group?.Names ?? []).Where(n => !n.IsOff).OrderBy(n => n.Order).Select(n => new NameLine(n.Name, n.Language, IsSeed: false, IsOff: false));
}
