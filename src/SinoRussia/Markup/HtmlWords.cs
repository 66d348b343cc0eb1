using System.Net;

namespace SinoRussia.Markup;

/// <summary>
/// The words of a block of raw HTML: tags, comments and what scripts and styles hold are dropped and counted, the rest is plain text. A
/// tag or comment that never ends is itself dropped and nothing more, so a stray one cannot swallow the report.
/// </summary>
internal sealed class HtmlWords
{
    private readonly string _html;
    private readonly DroppedCount _dropped;
    private readonly HashSet<string> _absent = [];

    private HtmlWords(string html, DroppedCount dropped) => (_html, _dropped) = (html, dropped);

    /// <summary>The paragraphs that are left, each with the line it starts on, counted from the block's first.</summary>
    public static IReadOnlyList<(int Line, string Text)> Read(string html, DroppedCount dropped)
    {
        var words = new HtmlWords(html, dropped);
        var kept = html.ToCharArray();
        for (var at = 0; at < html.Length;)
        {
            var end = html[at] == '<' ? words.MarkupEnd(at) : at + 1;
            if (html[at] == '<' && end > at + 1) Blank(kept, at, end);
            at = end;
        }

        return Paragraphs(new string(kept));
    }

    /// <summary>Overwrites with spaces, so that lines stay where they were.</summary>
    private static void Blank(char[] kept, int start, int end)
    {
        for (var at = start; at < end; at++)
            if (kept[at] != '\n') kept[at] = ' ';
    }

    private int MarkupEnd(int at)
    {
        if (string.CompareOrdinal(_html, at, "<!--", 0, 4) == 0)
        {
            _dropped.Add("html comment");
            var close = Find("-->", at + 4);
            return close < 0 ? at + 4 : close + 3;
        }

        var next = at + 1 < _html.Length ? _html[at + 1] : ' ';
        if (!char.IsAsciiLetter(next) && next is not ('/' or '!' or '?')) return at + 1;
        var tag = HtmlTag.Read(_html.AsSpan(at));
        if (!tag.Closes) _dropped.Add(next is '!' or '?' ? "html declaration" : tag.What);
        var end = Find(">", at);
        if (end < 0) return Math.Max(at + 2, at + 1 + tag.Name.Length);
        if (tag.Closes || !tag.HoldsNoText || _html[end - 1] == '/') return end + 1;
        var closing = Find("</" + tag.Name, end);
        return closing < 0 ? end + 1 : closing;
    }

    /// <summary>Finds what ends something; what is once found to be absent is not looked for again, so the cost stays linear.</summary>
    private int Find(string what, int from)
    {
        if (_absent.Contains(what)) return -1;
        var at = _html.IndexOf(what, from, StringComparison.OrdinalIgnoreCase);
        if (at < 0) _absent.Add(what);
        return at;
    }

    private static List<(int Line, string Text)> Paragraphs(string text)
    {
        var paragraphs = new List<(int, string)>();
        var lines = text.Split('\n');
        for (var line = 0; line < lines.Length; line++)
        {
            var first = line;
            while (line < lines.Length && !string.IsNullOrWhiteSpace(lines[line])) line++;
            if (line > first) paragraphs.Add((first, WebUtility.HtmlDecode(string.Join('\n', lines[first..line]))));
        }

        return paragraphs;
    }
}
