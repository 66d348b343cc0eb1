using System.Text;
using SinoRussia.Model;
using SinoRussia.Text;

namespace SinoRussia.Markup;

/// <summary>
/// Writes rich text and the marks over it as HTML whose text content is exactly the text. Styles and marks are ranges; where two
/// overlap, the one opened later is closed and opened again, so elements always nest. Only the first piece of a mark has its id; further
/// pieces carry <c>data-continued</c>.
/// </summary>
internal sealed class RichTextHtml
{
    private readonly StringBuilder _html = new();
    private readonly RichText _rich;
    private readonly IReadOnlyDictionary<string, string>? _notes;
    private readonly List<Range> _ranges;
    private readonly List<Range> _open = [];
    private readonly List<string> _waiting = [];
    private int _nextRange;
    private int _nextPoint;

    /// <param name="notes">Addresses of footnotes that stand on another page, by label; all others are looked for on this one.</param>
    public RichTextHtml(RichText rich, IReadOnlyList<PassageMark> marks, string? language, IReadOnlyDictionary<string, string>? notes = null)
    {
        _rich = rich;
        _notes = notes;
        var ranges = marks.Select(mark => Range.Of(mark, rich.Text.Length))
            .Concat(rich.Spans.Select(span => Range.Of(span)))
            .Concat(Scripts.ForeignRuns(rich.Text, language).Select(run => new Range(run.Span, 3, $"<span lang=\"{run.Language}\">", "", "</span>")));
        _ranges = [.. ranges.Where(range => range.Span.Length > 0).OrderBy(range => range.Span).ThenBy(range => range.Rank)];
    }

    /// <summary>Writes from where the last call ended up to <paramref name="to"/>, with every element closed at the end.</summary>
    public string WriteUpTo(int from, int to)
    {
        _html.Clear();
        if (from == to) return "";
        foreach (var range in _open) _html.Append(range.OpenAgain());
        for (var at = from; at < to;)
        {
            Cross(at);
            var next = Math.Min(to, NextBound(at));
            _html.Append(HtmlEscape.Encode(_rich.Text[at..next]));
            at = next;
        }

        CloseThrough(to);
        if (to == _rich.Text.Length) Cross(to);
        for (var last = _open.Count - 1; last >= 0; last--) _html.Append(_open[last].Close);
        FlushWaiting(always: true);
        return _html.ToString();
    }

    private int NextBound(int at)
    {
        var next = _nextRange < _ranges.Count ? _ranges[_nextRange].Span.Start : int.MaxValue;
        if (_nextPoint < _rich.Points.Count) next = Math.Min(next, _rich.Points[_nextPoint].At);
        foreach (var range in _open) next = Math.Min(next, range.Span.End);
        return Math.Max(next, at + 1);
    }

    /// <summary>Everything that happens between two characters: ends, links to notes, points, starts.</summary>
    private void Cross(int at)
    {
        CloseThrough(at);
        for (; _nextPoint < _rich.Points.Count && _rich.Points[_nextPoint].At <= at; _nextPoint++) Write(_rich.Points[_nextPoint]);
        for (; _nextRange < _ranges.Count && _ranges[_nextRange].Span.Start <= at; _nextRange++)
        {
            // A link cannot stand in a link: a later one that would is left out, its words stay.
            if (_ranges[_nextRange].IsLink && _open.Any(range => range.IsLink)) continue;
            _html.Append(_ranges[_nextRange].OpenAgain());
            _open.Add(_ranges[_nextRange]);
        }
    }

    private void CloseThrough(int at)
    {
        var first = _open.FindIndex(range => range.Span.End <= at);
        if (first >= 0)
        {
            for (var last = _open.Count - 1; last >= first; last--) _html.Append(_open[last].Close);
            var kept = _open.Skip(first).Where(range => range.Span.End > at).ToList();
            foreach (var range in _open.Skip(first).Where(range => range.Span.End <= at)) if (range.After is { } after) _waiting.Add(after);
            _open.RemoveRange(first, _open.Count - first);
            _open.AddRange(kept);
            if (!kept.Exists(range => range.IsLink)) FlushWaiting(always: false);
            foreach (var range in kept) _html.Append(range.OpenAgain());
        }

        FlushWaiting(always: false);
    }

    /// <summary>Links to notes and footnotes wait for the end of a link they would stand in.</summary>
    private void FlushWaiting(bool always)
    {
        if (_waiting.Count == 0 || (!always && _open.Exists(range => range.IsLink))) return;
        foreach (var link in _waiting) _html.Append(link);
        _waiting.Clear();
    }

    private void Write(InlinePoint point)
    {
        if (point.Kind == InlinePointKind.Break)
        {
            _html.Append("<br>");
            return;
        }

        var label = HtmlEscape.Encode(point.Label);
        var place = _notes?.GetValueOrDefault(point.Label ?? "") is { } elsewhere ? HtmlEscape.Encode(elsewhere) : "#" + PassageMarkup.FootnoteId(point.Label ?? "");
        _waiting.Add($"<a class=\"fn-ref\" href=\"{place}\" data-n=\"{label}\" aria-label=\"Footnote {label}\"></a>");
        FlushWaiting(always: false);
    }

    private sealed class Range(TextSpan span, int rank, string open, string id, string close, string? after = null)
    {
        private bool _opened;

        public TextSpan Span => span;

        /// <summary>Which of two equal ranges is the outer one: marks, then links, then styles, then languages.</summary>
        public int Rank => rank;

        public string Close => close;

        public string? After => after;

        public bool IsLink => rank == 1;

        public static Range Of(PassageMark mark, int length)
        {
            var start = Math.Min(mark.Span.Start, length);
            var span = new TextSpan(start, Math.Clamp(mark.Span.End, start, length));
            var open = mark.Kind switch
            {
                PassageMarkKind.Hit => "<mark class=\"hit\"",
                PassageMarkKind.Cited => "<mark class=\"cited\"",
                _ => $"<mark data-colour=\"{Slug.Of(mark.Colour ?? Colour.Straw)}\"",
            };
            var id = mark.Id is null ? "" : $" id=\"{HtmlEscape.Encode(mark.Id)}\"";
            var note = mark.Note is { } n ? $"<a class=\"note-ref\" href=\"#n{n}\" data-n=\"{n}\" aria-label=\"Note {n}\"></a>" : null;
            return new Range(span, 0, open, id, "</mark>", note);
        }

        public static Range Of(StyledSpan span) => span.Style switch
        {
            InlineStyle.Link when SafeLink.Read(span.Url) is { } url => new Range(
                span.Span, 1, $"<a href=\"{HtmlEscape.Encode(url)}\" rel=\"noopener nofollow\">", "", "</a>"),
            InlineStyle.Link => new Range(span.Span, 2, "<span>", "", "</span>"),
            InlineStyle.Strong => new Range(span.Span, 2, "<strong>", "", "</strong>"),
            InlineStyle.Code => new Range(span.Span, 2, "<code>", "", "</code>"),
            InlineStyle.Subscript => new Range(span.Span, 2, "<sub>", "", "</sub>"),
            InlineStyle.Superscript => new Range(span.Span, 2, "<sup>", "", "</sup>"),
            _ => new Range(span.Span, 2, "<em>", "", "</em>"),
        };

        public string OpenAgain()
        {
            if (rank != 0) return open;
            var tag = open + (_opened ? " data-continued>" : id + ">");
            _opened = true;
            return tag;
        }
    }
}
