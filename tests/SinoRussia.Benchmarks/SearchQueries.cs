using System.Text.RegularExpressions;

namespace SinoRussia.Benchmarks;

/// <param name="Text">As an analyst types it.</param>
/// <param name="Match">The same for FTS5.</param>
internal sealed record SearchQuery(string Class, string Text, string Match);

/// <summary>Queries drawn from the passages themselves, the same ones every time.</summary>
internal static partial class SearchQueries
{
    private const int EachClass = 40;
    private const int Seed = 20261124;

    public static IReadOnlyList<SearchQuery> From(IReadOnlyList<(string Id, string Text)> passages)
    {
        // Not for secrets: the same queries are wanted in every run.
#pragma warning disable CA5394
        var random = new Random(Seed);
        var candidates = passages.Where(p => Words().Count(p.Text) > 30).ToList();
        var queries = new List<SearchQuery>();
        foreach (var kind in new[] { "word", "words", "phrase", "prefix", "either" })
        {
            for (var i = 0; i < EachClass; i++)
            {
                var words = Words().Matches(candidates[random.Next(candidates.Count)].Text).Select(m => m.Value.ToLowerInvariant()).ToList();
                var at = random.Next(words.Count - 3);
                queries.Add(Of(kind, words[at], words[at + 1]));
            }
        }
#pragma warning restore CA5394
        return queries;
    }

    private static SearchQuery Of(string kind, string first, string second) => kind switch
    {
        "word" => new(kind, first, $"\"{first}\""),
        "words" => new(kind, $"{first} {second}", $"\"{first}\" AND \"{second}\""),
        "phrase" => new(kind, $"\"{first} {second}\"", $"\"{first} {second}\""),
        "prefix" => new(kind, first[..4] + "*", $"\"{first[..4]}\"*"),
        _ => new(kind, $"{first} OR {second}", $"\"{first}\" OR \"{second}\""),
    };

    [GeneratedRegex("[A-Za-z]{5,}", RegexOptions.None, 1000)]
    private static partial Regex Words();
}
