using System.Net;
using System.Text.RegularExpressions;

namespace SinoRussia.Tests.Corpus;

/// <summary>
/// The words of a Markdown source, found by crude means that share nothing with the reader: front matter, tags, comments, images, link
/// targets, table rules and list numbers are cut out, and what is left is words. A Han character is a word.
/// </summary>
internal static partial class SourceWords
{
    public static IReadOnlyList<string> Of(string source)
    {
        var text = FrontMatter().Replace(source.ReplaceLineEndings("\n"), "");
        var words = new List<string>();
        var at = 0;
        foreach (Match code in Code().Matches(text))
        {
            words.AddRange(In(Prose(text[at..code.Index])));
            words.AddRange(In(code.Groups["block"].Success ? code.Groups["block"].Value : code.Groups["span"].Value));
            at = code.Index + code.Length;
        }

        words.AddRange(In(Prose(text[at..])));
        return words;
    }

    /// <summary>The words of a text without markup.</summary>
    public static IEnumerable<string> In(string text) => Word().Matches(text).Select(match => match.Value);

    /// <summary>How many words of <paramref name="source"/> are missing from <paramref name="found"/>, taken in order (Myers 1986).</summary>
    public static int Missing(IReadOnlyList<string> source, IReadOnlyList<string> found)
    {
        int n = source.Count, m = found.Count;
        var furthest = new Dictionary<int, int> { [1] = 0 };
        for (var edits = 0; edits <= n + m; edits++)
        {
            for (var diagonal = -edits; diagonal <= edits; diagonal += 2)
            {
                var down = diagonal == -edits || (diagonal != edits && furthest[diagonal - 1] < furthest[diagonal + 1]);
                var x = down ? furthest[diagonal + 1] : furthest[diagonal - 1] + 1;
                while (x < n && x - diagonal < m && source[x] == found[x - diagonal]) x++;
                furthest[diagonal] = x;
                if (x >= n && x - diagonal >= m) return (edits + n - m) / 2;
            }
        }

        return n;
    }

    private static string Prose(string text)
    {
        text = Comment().Replace(text, " ");
        text = Image().Replace(text, " ");
        text = Target().Replace(text, ""); // A word right after a link is one with it; a second link is not.
        text = Tag().Replace(text, "");
        text = Rule().Replace(text, "");
        text = ListNumber().Replace(text, "$1");
        return WebUtility.HtmlDecode(text.Replace("\\", "", StringComparison.Ordinal).Replace('_', ' ').Replace("*", "", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\A---\n.*?\n---\n", RegexOptions.Singleline, 5000)]
    private static partial Regex FrontMatter();

    [GeneratedRegex(@"^[ \t]*```[^\n]*\n(?<block>.*?)^[ \t]*```[ \t]*$|`(?<span>[^`\n]+)`", RegexOptions.Singleline | RegexOptions.Multiline, 5000)]
    private static partial Regex Code();

    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline, 5000)]
    private static partial Regex Comment();

    [GeneratedRegex(@"!\[[^\]]*\]\([^)]*\)", RegexOptions.None, 5000)]
    private static partial Regex Image();

    [GeneratedRegex(@"\]\((?:[^()\s]|\([^()\s]*\))*\)", RegexOptions.None, 5000)]
    private static partial Regex Target();

    [GeneratedRegex("</?[A-Za-z][^>]*>", RegexOptions.None, 5000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"^\s*\|?[ :|-]+\|[ :|-]*$", RegexOptions.Multiline, 5000)]
    private static partial Regex Rule();

    [GeneratedRegex(@"^(\s*)\d{1,9}[.)] ", RegexOptions.Multiline, 5000)]
    private static partial Regex ListNumber();

    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}]|[^\W_\p{IsCJKUnifiedIdeographs}]+", RegexOptions.None, 5000)]
    private static partial Regex Word();
}
