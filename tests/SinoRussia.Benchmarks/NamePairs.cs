using System.Text.RegularExpressions;
using SinoRussia.Model;

namespace SinoRussia.Benchmarks;

/// <summary>One name typed, and a text that has another name of the same thing.</summary>
internal sealed record NamePair(string Typed, string Target, string Passage);

/// <summary>
/// The pairs that names across languages are judged by: of each entity with names in two or three languages, every two different names
/// of which the second stands in a text. What stands in a text is read here by its letters alone, and shares nothing with the index.
/// </summary>
internal static partial class NamePairs
{
    public static IReadOnlyList<NamePair> Of(IEnumerable<(string Name, string Language)[]> entities, IReadOnlyList<(string Id, string Text)> passages)
    {
        var pairs = new List<NamePair>();
        foreach (var names in entities.Where(e => e.Select(n => n.Language).Distinct().Count() > 1))
        {
            foreach (var target in names.DistinctBy(n => n.Name))
            {
                if (Where(Remark().Replace(target.Name, ""), passages) is not { } passage) continue;
                pairs.AddRange(names.DistinctBy(n => n.Name).Where(n => n.Name != target.Name).Select(typed => new NamePair(typed.Name, target.Name, passage)));
            }
        }

        return pairs;
    }

    /// <summary>The names of an entity with the languages they are in.</summary>
    public static (string Name, string Language)[] Names(string name, IEnumerable<EntityAlias> aliases)
        => [(name, "en"), .. aliases.Select(alias => (alias.Name, alias.Language))];

    /// <summary>The first text with the name in it: between no other letters, except for Chinese, which writes without spaces.</summary>
    private static string? Where(string name, IReadOnlyList<(string Id, string Text)> passages)
    {
        foreach (var (id, text) in passages)
        {
            for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
            {
                if (!Touches(text, at - 1, name[0]) && !Touches(text, at + name.Length, name[^1])) return id;
            }
        }

        return null;
    }

    private static bool Touches(string text, int at, char edge)
        => at >= 0 && at < text.Length && edge < 0x2E80 && text[at] < 0x2E80 && char.IsLetterOrDigit(text[at]);

    [GeneratedRegex(@"\s*\([^()]*\)$", RegexOptions.None, 1000)]
    private static partial Regex Remark();
}
