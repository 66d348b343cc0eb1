using Microsoft.EntityFrameworkCore;
using SinoRussia.Model;
using SinoRussia.Searching.Index.Naming;
using SinoRussia.Storage;

namespace SinoRussia.Library.Naming;

/// <summary>Every thing with its names: those of the first content as the analyst changed them, then the analyst's own.</summary>
internal static class NameGroups
{
    private const string Exercise = "exercise";

    public static async Task<IReadOnlyList<NamedThing>> ReadAsync(LibraryContext context, CancellationToken cancellationToken)
    {
        var entities = await context.Entities.OrderBy(e => e.Id).Select(e => new { e.Id, e.Type, e.Name }).ToListAsync(cancellationToken);
        var aliases = (await context.EntityAliases.OrderBy(a => a.Language).ThenBy(a => a.Order).ToListAsync(cancellationToken)).ToLookup(a => a.EntityId);
        var groups = await context.NameGroups.Where(g => g.Deleted == null).Include(g => g.Names).OrderBy(g => g.Id).ToListAsync(cancellationToken);
        var changes = groups.Where(g => g.EntityId != null).ToDictionary(g => g.EntityId!.Value);
        var things = new List<NamedThing>();
        foreach (var entity in entities)
        {
            var change = changes.GetValueOrDefault(entity.Id);
            if (change is { IsOff: true }) continue;
            var names = Own(entity.Name, aliases[entity.Id]).Where(n => change?.Names.Exists(off => off.IsOff && off.Name == n.Text) != true).ToList();
            names.AddRange(Added(change));
            things.Add(new(entity.Id.Value, names));
            if (entity.Type == Exercise) things.AddRange(Yearly(entity.Id.Value, entity.Name, names));
        }

        things.AddRange(groups.Where(g => g is { EntityId: null, IsOff: false }).Select(g => new NamedThing(g.Id.Value, [.. Added(g)])));
        return [.. things.Where(t => t.Names.Count > 1)];
    }

    /// <summary>The names that the first content gives an entity.</summary>
    public static IEnumerable<KnownName> Own(string name, IEnumerable<EntityAlias> aliases)
        => aliases.Select(a => new KnownName(a.Name, a.Language)).Prepend(new(name, "en"));

    private static IEnumerable<KnownName> Added(NameGroup? change)
        => (change?.Names ?? []).Where(n => !n.IsOff).OrderBy(n => n.Order).Select(n => new KnownName(n.Name, n.Language));

    /// <summary>
    /// An exercise of a year is one of a series that goes by the same name: Vostok-2018 and Vostok-2022 are Vostok. Its name translated
    /// into English (East-2018) without the year would be a common word.
    /// </summary>
    private static IEnumerable<NamedThing> Yearly(string id, string name, IEnumerable<KnownName> names)
    {
        var bare = names.Where(n => n.Language != "en" || n.Text == name)
            .Select(n => NameForms.WithoutYear(n.Text) is { } without ? n with { Text = without } : null).OfType<KnownName>().ToList();
        if (bare.Count > 1) yield return new(id, bare);
    }
}
