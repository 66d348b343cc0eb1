using System.Text.RegularExpressions;
using SinoRussia.Text;

namespace SinoRussia.Importing;

/// <summary>Tells a byline from a heading, and its names apart.</summary>
internal static partial class Names
{
    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal)
    {
        "de", "da", "di", "do", "dos", "du", "del", "della", "van", "von", "der", "den", "ter", "la", "le", "bin", "ibn", "al", "el", "y", "e", "zu",
    };

    private static readonly HashSet<string> NotInNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "the", "box", "table", "figure", "part", "chapter", "section", "public", "elite", "opinion", "introduction", "conclusion",
        "overview", "background", "summary", "annex", "appendix", "strategic", "approach", "case", "study", "policy", "report", "analysis",
    };

    /// <summary>The names of a list such as <c>A, B and C</c>, as printed; no check whether they are names.</summary>
    public static IReadOnlyList<string> Split(string text) => [.. Separator().Split(text)
        .Select(name => name.Trim(' ', ','))
        .Where(name => name.Length > 0 && name.TrimEnd('.') is not ("et al" or "others" or "Et al"))];

    /// <summary>The names of a byline; empty when any part of it does not look like a person's name.</summary>
    public static IReadOnlyList<string> OfByline(string text)
    {
        var line = text.StartsWith("By ", StringComparison.Ordinal) ? text[3..] : text;
        if (line.Length > 300) return [];
        var names = Split(line);
        return names.All(LooksLikePerson) ? names : [];
    }

    private static bool LooksLikePerson(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (name.Any(c => char.IsAsciiDigit(c) || c is ':' or '?' or '!' or '/' or '`' or '—')) return false;
        if (words.Length == 1) return name.Length is >= 2 and <= 4 && name.EnumerateRunes().All(Scripts.IsHan);
        return words.Length <= 5 && words.All(IsNameWord) && words.Count(word => !Particles.Contains(word)) >= 2;
    }

    private static bool IsNameWord(string word)
    {
        var bare = word.Trim('“', '”', '"', '\'', '‘', '’', '(', ')', '.', ',');
        return bare.Length > 0 && !NotInNames.Contains(bare) && (Particles.Contains(bare) || char.IsUpper(bare[0]) || bare.StartsWith("al-", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\s*[,;]\s*(?:and|&|и)\s+|\s+(?:and|&|и)\s+|\s*[,;、]\s*|(?<=\p{IsCJKUnifiedIdeographs}{2})[和与與](?=\p{IsCJKUnifiedIdeographs}{2})", RegexOptions.None, matchTimeoutMilliseconds: 500)]
    private static partial Regex Separator();
}
