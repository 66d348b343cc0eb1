using System.Text.RegularExpressions;

namespace SinoRussia.Tests.Searching.Index;

/// <param name="IsHan">One Chinese character.</param>
/// <param name="Run">Equal for the characters of one run without anything between them.</param>
internal sealed record NaiveWord(string Text, int Start, int End, bool IsHan, int Run);

/// <summary>Words and Chinese characters of a text, and which forms belong together.</summary>
internal static partial class NaiveText
{
    /// <summary>Every word that the tests use in more than one form, by the form it is filed under.</summary>
    private static readonly Dictionary<string, string> Lemmas = new(StringComparer.Ordinal)
    {
        ["radars"] = "radar",
        ["satellites"] = "satellite",
        ["antisatellites"] = "antisatellite",
        ["ракеты"] = "ракета",
    };

    public static string Lemma(string word) => Lemmas.GetValueOrDefault(word, word);

    public static List<NaiveWord> Words(string text)
    {
        var words = new List<NaiveWord>();
        foreach (Match match in Unit().Matches(text))
        {
            var isHan = match.Value[0] >= '一';
            var goesOn = isHan && words.Count > 0 && words[^1].IsHan && words[^1].End == match.Index;
            words.Add(new(match.Value.ToLowerInvariant(), match.Index, match.Index + match.Length, isHan, goesOn ? words[^1].Run : match.Index));
        }

        return words;
    }

    [GeneratedRegex(@"[一-龥]|[A-Za-zа-яА-Я*?]+", RegexOptions.None, 1000)]
    private static partial Regex Unit();
}
