using SinoRussia.Searching.Index.Analysis;

namespace SinoRussia.Searching.Index.Matching;

/// <summary>
/// The ways in which the same words are written with a hyphen, a space or nothing: <c>anti-satellite</c>, <c>anti satellite</c>,
/// <c>antisatellite</c>; <c>S-400</c>, <c>S400</c>. Each way differs from the typed one in one place. Ways whose words the index
/// does not have cost a look and no more.
/// </summary>
internal static class Spellings
{
    private const int MostTokens = 12;
    private const int LongestSplit = 40;
    private static readonly HashSet<string> ShortBeginnings = ["co", "re", "de", "bi", "un", "by", "со", "не"];

    public static IReadOnlyList<TermSequence> Of(string typed, WordReading reading)
    {
        var tokens = reading.Test == TermTest.Wildcard ? WordShape.Tokens(typed) : Tokens.Of(typed);
        if (tokens.Count == 0 || TermSequence.Of(tokens, reading) is not { } asTyped) return [];
        var ways = new List<TermSequence> { asTyped };
        if (tokens.Count > MostTokens || reading == WordReading.Literal) return ways;
        var mayBeSplit = reading.Test is TermTest.Equal or TermTest.Prefix;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].IsIdeograph) continue;
            if (i + 1 < tokens.Count && !tokens[i + 1].IsIdeograph) Add(ways, Joined(tokens, i), reading);
            if (!mayBeSplit) continue;
            foreach (var at in SplitPoints(tokens[i].Exact)) Add(ways, Split(tokens, i, at), reading);
        }

        return ways;
    }

    /// <summary>A name as it stands in a table, and with one of its hyphens or spaces left out: it is not taken apart.</summary>
    public static IReadOnlyList<TermSequence> OfName(string name)
    {
        var tokens = Tokens.Of(name);
        if (tokens.Count == 0 || TermSequence.Of(tokens, WordReading.Stems) is not { } asWritten) return [];
        var ways = new List<TermSequence> { asWritten };
        for (var i = 0; i + 1 < tokens.Count && tokens.Count <= MostTokens; i++)
        {
            if (!tokens[i].IsIdeograph && !tokens[i + 1].IsIdeograph) Add(ways, Joined(tokens, i), WordReading.Stems);
        }

        return ways;
    }

    /// <summary>Two words typed side by side, written as one; null where they are no plain words.</summary>
    public static TermSequence? OneWord(string first, string second)
    {
        var tokens = Tokens.Of(first + " " + second);
        return tokens.Count == 2 && !tokens[0].IsIdeograph && !tokens[1].IsIdeograph ? TermSequence.Of(Joined(tokens, 0), WordReading.Stems) : null;
    }

    private static void Add(List<TermSequence> ways, List<TextToken> tokens, WordReading reading)
    {
        if (TermSequence.Of(tokens, reading) is { } way) ways.Add(way);
    }

    private static List<TextToken> Joined(List<TextToken> tokens, int at)
    {
        var word = Word(tokens[at].Exact + tokens[at + 1].Exact, tokens[at].Position);
        return [.. tokens.Take(at), word, .. tokens.Skip(at + 2).Select(t => t with { Position = t.Position - 1 })];
    }

    private static List<TextToken> Split(List<TextToken> tokens, int at, int point)
    {
        var (word, position) = (tokens[at].Exact, tokens[at].Position);
        return
        [
            .. tokens.Take(at), Word(word[..point], position), Word(word[point..], position + 1),
            .. tokens.Skip(at + 1).Select(t => t with { Position = t.Position + 1 }),
        ];
    }

    private static TextToken Word(string exact, int position) => new(exact, WordForms.Of(exact).Stem, position, 0, 0, 0);

    private static IEnumerable<int> SplitPoints(string word)
    {
        if (word.Length > LongestSplit || word.Contains('.', StringComparison.Ordinal)) yield break;
        for (var at = 1; at < word.Length; at++)
        {
            if (char.IsLowSurrogate(word[at])) continue;
            if (char.IsDigit(word[at - 1]) != char.IsDigit(word[at])) yield return at;
            else if (!char.IsDigit(word[at]) && word.Length - at >= 3 && (at >= 3 || ShortBeginnings.Contains(word[..at]))) yield return at;
        }
    }
}
