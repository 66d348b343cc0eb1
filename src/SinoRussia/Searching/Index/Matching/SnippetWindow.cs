using SinoRussia.Text;

namespace SinoRussia.Searching.Index.Matching;

/// <summary>Chooses the stretch that shows the most parts of the query, then the most hits, and begins and ends it between words.</summary>
internal static class SnippetWindow
{
    /// <summary>UTF-16 units of a snippet, about three lines.</summary>
    public const int Width = 280;

    public static Snippet Of(string text, IReadOnlyList<MarkedSpan> marks)
    {
        if (text.Length <= Width) return Cut(text, 0, text.Length, marks);
        var (first, last) = Densest(marks);
        var slack = Math.Max(0, Width - (last - first));
        var start = Math.Clamp(first - (slack / 3), 0, text.Length - Width);
        start = Math.Min(WordStart(text, start), first);
        var end = Math.Min(text.Length, start + Width);
        if (end < text.Length) end = Math.Max(WordEnd(text, end, start), Math.Min(last, start + Width));
        return Cut(text, start, end, marks);
    }

    private static (int First, int Last) Densest(IReadOnlyList<MarkedSpan> marks)
    {
        var ordered = marks.OrderBy(m => m.Span).ToList();
        var best = (Score: 0, First: 0, Last: 0);
        for (var i = 0; i < ordered.Count; i++)
        {
            var inside = ordered.Skip(i).TakeWhile(m => m.Span.End <= ordered[i].Span.Start + Width).ToList();
            if (inside.Count == 0) inside = [ordered[i]];
            var score = (inside.Select(m => m.Part).Distinct().Count() * 1000) + inside.Count;
            if (score > best.Score) best = (score, ordered[i].Span.Start, inside.Max(m => m.Span.End));
        }

        return (best.First, best.Last);
    }

    /// <summary>The next place where a word begins; in a run without spaces, the place itself.</summary>
    private static int WordStart(string text, int at)
    {
        for (var i = at; i > 0 && i < Math.Min(at + 40, text.Length); i++)
        {
            if (char.IsWhiteSpace(text[i - 1]) && !char.IsWhiteSpace(text[i])) return i;
        }

        return at > 0 && char.IsLowSurrogate(text[at]) ? at + 1 : at;
    }

    private static int WordEnd(string text, int at, int start)
    {
        for (var i = at; i > Math.Max(start, at - 40); i--)
        {
            if (char.IsWhiteSpace(text[i]) && !char.IsWhiteSpace(text[i - 1])) return i;
        }

        return char.IsLowSurrogate(text[at]) ? at - 1 : at;
    }

    private static Snippet Cut(string text, int start, int end, IReadOnlyList<MarkedSpan> marks)
    {
        var inside = marks.Select(m => m.Span).Where(s => s.Start < end && s.End > start)
            .Select(s => new TextSpan(Math.Max(s.Start, start) - start, Math.Min(s.End, end) - start));
        return new(text[start..end], start, start > 0, end < text.Length, Marks.Merged(inside));
    }
}
