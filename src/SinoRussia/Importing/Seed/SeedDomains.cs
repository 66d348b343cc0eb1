using SinoRussia.Model;

namespace SinoRussia.Importing.Seed;

/// <summary>Reads <c>domains.yaml</c>: a taxonomy of two levels, a parent with at least the chapters of its children.</summary>
internal sealed class SeedDomains
{
    private readonly Dictionary<string, (string? Parent, IReadOnlyList<string> Chapters)> _seen = new(StringComparer.Ordinal);

    public List<CooperationDomain> All { get; } = [];

    public void Read(SeedNode root)
    {
        foreach (var node in root.Records("domains")) ReadDomain(node);
        root.End();
    }

    private void ReadDomain(SeedNode node)
    {
        var id = node.Id("id", SeedKind.Domain);
        var parent = node.RefOrNull("parent", SeedKind.Domain);
        var level = node.Integer("level");
        var name = node.Record("name");
        var names = (name.Text("en"), name.Text("ru"), name.Text("zh"));
        name.End();
        var (definition, inReport) = (node.Text("definition"), node.Flag("in_report"));
        var chapters = node.Refs("chapters", SeedKind.Chapter);
        var sources = node.Sources();
        node.End();

        if (level != (parent is null ? 1 : 2)) node.Problem("level", "Level 1 has no parent, level 2 has one.");
        if (inReport != chapters.Count > 0) node.Problem("in_report", "A domain is in the report exactly when it names chapters.");
        if (parent is not null && !_seen.ContainsKey(parent)) node.Problem("parent", $"The parent “{parent}” must stand above its children.");
        else if (parent is not null && _seen[parent].Parent is not null) node.Problem("parent", "There are two levels only.");
        else if (parent is not null && chapters.Except(_seen[parent].Chapters).ToList() is { Count: > 0 } missing)
            node.Problem("chapters", $"The parent “{parent}” lacks the chapter “{missing[0]}”.");
        _seen.TryAdd(id, (parent, chapters));
        if (!node.IsSound) return;
        All.Add(CooperationDomain.Create(
            new DomainId(id), parent is null ? null : new DomainId(parent), All.Count, names, definition, inReport, chapters.Select(SectionId.From), sources));
    }
}
