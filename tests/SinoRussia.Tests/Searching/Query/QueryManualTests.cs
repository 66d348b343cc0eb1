using System.Text.RegularExpressions;
using SinoRussia.Model;
using SinoRussia.Searching.Query;
using SinoRussia.Tests.House;
using Xunit;

namespace SinoRussia.Tests.Searching.Query;

/// <summary>The README tells the whole query language, and nothing that is not so.</summary>
public sealed partial class QueryManualTests
{
    [Fact]
    public void Each_operator_has_an_example_in_the_readme()
    {
        var shown = Examples().SelectMany(typed => Kinds(QueryParser.Parse(typed).Root)).ToHashSet();
        var all = typeof(QueryNode).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(QueryNode)) && type.Namespace == typeof(QueryNode).Namespace);
        Assert.Empty(all.Except(shown).Select(type => type.Name));
    }

    [Fact]
    public void Each_field_is_named_in_the_readme()
        => Assert.All(Enum.GetValues<QueryField>().Select(Slug.Of), name => Assert.Matches($"`{name}[`:]", Section()));

    [Fact]
    public void Each_example_in_the_readme_is_read_without_complaint()
        => Assert.All(Examples(), typed => Assert.Empty(QueryParser.Parse(typed).Complaints));

    /// <summary>The first cells of the table.</summary>
    private static List<string> Examples()
    {
        var rows = Section().Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split(" | ")[0]);
        return [.. rows.SelectMany(cell => Code().Matches(cell)).Select(match => match.Groups["typed"].Value)];
    }

    private static string Section()
    {
        var readme = File.ReadAllText(Path.Combine(Checkout.Root, "README.md"));
        var start = readme.IndexOf("\n## Searching\n", StringComparison.Ordinal);
        return readme[start..readme.IndexOf("\n## ", start + 4, StringComparison.Ordinal)];
    }

    private static IEnumerable<Type> Kinds(QueryNode? node) => node is null ? [] : Children(node).SelectMany(Kinds).Prepend(node.GetType());

    private static IReadOnlyList<QueryNode> Children(QueryNode node) => node switch
    {
        AllNode all => all.Children,
        AnyNode any => any.Children,
        NearNode near => near.Operands,
        NotNode not => [not.Child],
        FieldNode field => [field.Value],
        _ => [],
    };

    [GeneratedRegex("`(?<typed>[^`]+)`", RegexOptions.None, 1000)]
    private static partial Regex Code();
}
