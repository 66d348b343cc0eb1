using SinoRussia.Searching.Index.Analysis;

namespace SinoRussia.Searching.Index.Naming;

/// <summary>In which form two ways of writing a name are equal: as the index reads them.</summary>
internal static class NameKey
{
    private const int LongestJoined = 4;
    private const int FewestJoinedLetters = 4;

    /// <summary>One token: a word by its stem, an ideograph by itself.</summary>
    public static string Of(TextToken token) => token.IsIdeograph ? token.Exact : token.Stem ?? token.Exact;

    public static string Of(IEnumerable<TextToken> tokens) => string.Join(' ', tokens.Select(Of));

    /// <summary>Written as one word: <c>S400</c> for <c>S-400</c>. Null where that would be no name any more.</summary>
    public static string? Joined(IReadOnlyList<TextToken> tokens)
    {
        if (tokens.Count is 0 or > LongestJoined || tokens.Any(t => t.IsIdeograph)) return null;
        var joined = string.Concat(tokens.Select(t => t.Exact));
        return joined.Length < FewestJoinedLetters ? null : "+" + joined;
    }

    /// <summary>Whether a text with the one name has the other as well, so that looking for the other finds it.</summary>
    public static bool Contains(string key, string inner)
        => key.Length >= inner.Length && (" " + key + " ").Contains(" " + inner + " ", StringComparison.Ordinal);
}
