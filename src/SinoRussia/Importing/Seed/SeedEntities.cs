using SinoRussia.Model;

namespace SinoRussia.Importing.Seed;

/// <summary>Reads <c>entities.yaml</c> and <c>entities-mentions.yaml</c>.</summary>
internal sealed class SeedEntities
{
    private static readonly string[] Languages = ["en", "ru", "zh"];

    public List<Entity> All { get; } = [];

    public void Read(SeedNode root)
    {
        var types = root.Texts("entity_types");
        foreach (var node in root.Records("entities")) ReadEntity(node, types);
        root.End();
    }

    public void ReadMentions(SeedNode root)
    {
        foreach (var node in root.Records("mentions")) ReadMention(node);
        root.End();
    }

    private void ReadEntity(SeedNode node, IReadOnlyList<string> types)
    {
        var id = new EntityId(node.Id("id", SeedKind.Entity));
        var (type, name, description) = (node.Word("type", types), node.Text("name"), node.Text("description"));
        var names = node.Record("aliases");
        var aliases = Languages.SelectMany(language => names.Texts(language).Select((alias, i) => new EntityAlias(id, language, i, alias))).ToList();
        names.End();
        var domains = node.Domains();
        var (inReport, basis) = (node.Flag("in_report"), node.WordOrNull("alias_basis", "general-knowledge", "source-confirmed"));
        var sources = node.Sources();
        node.End();
        if (!node.IsSound) return;

        var entity = Entity.Create(id, type, name, description, inReport, basis, sources);
        entity.Aliases.AddRange(aliases);
        entity.Domains.AddRange(domains.Select((domain, i) => new EntityDomain(id, domain, i)));
        All.Add(entity);
    }

    private void ReadMention(SeedNode node)
    {
        var id = new EntityId(node.Ref("entity", SeedKind.Entity));
        node.Texts("match");
        node.Counts("match_counts", null);
        node.Integer("search_paragraphs");
        var (mentions, paragraphs) = (node.Counts("mentions", SeedKind.Chapter), node.Counts("paragraphs", SeedKind.Chapter));
        if (mentions.Values.Sum() != node.Integer("mentions_total")) node.Problem("mentions_total", "The total is not the sum of the chapters.");
        if (paragraphs.Values.Sum() != node.Integer("paragraphs_total")) node.Problem("paragraphs_total", "The total is not the sum of the chapters.");
        if (!mentions.Keys.ToHashSet().SetEquals(paragraphs.Keys)) node.Problem("paragraphs", "Mentions and paragraphs name the same chapters.");
        node.End();
        var entity = All.Find(entity => entity.Id == id);
        if (entity?.Mentions.Count > 0) node.Problem("entity", $"“{id}” is counted twice.");
        if (node.IsSound) entity?.Mentions.AddRange(mentions.Select(chapter => new EntityMention(id, new SectionId(chapter.Key), chapter.Value, paragraphs[chapter.Key])));
    }
}
