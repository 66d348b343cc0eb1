using System.Text;
using SinoRussia.Text;

namespace SinoRussia.Markup;

/// <summary>Takes text and styles as a reader meets them and makes rich text in normal form of them.</summary>
internal sealed class RichTextBuilder
{
    private readonly StringBuilder _raw = new();
    private readonly List<(int Start, int End, InlineStyle Style, string? Url)> _spans = [];
    private readonly List<InlinePoint> _points = [];
    private readonly Stack<int> _open = new();
    private readonly bool[] _active = new bool[Enum.GetValues<InlineStyle>().Length];

    /// <summary>Whether anything but space has come in.</summary>
    public bool IsBlank { get; private set; } = true;

    public void Append(ReadOnlySpan<char> text)
    {
        _raw.Append(text);
        IsBlank &= text.IsWhiteSpace();
    }

    public void AppendSoftBreak() => _raw.Append('\n');

    public void AppendBreak()
    {
        _raw.Append('\n');
        _points.Add(new InlinePoint(_raw.Length, InlinePointKind.Break));
    }

    public void AppendFootnote(string label) => _points.Add(new InlinePoint(_raw.Length, InlinePointKind.FootnoteReference, label));

    public void Open(InlineStyle style, string? url = null)
    {
        // A style within the same style says nothing and could not be written; code holds no other style.
        var idle = _active[(int)style] || _active[(int)InlineStyle.Code];
        _open.Push(idle ? -1 : _spans.Count);
        if (idle) return;
        _active[(int)style] = true;
        _spans.Add((_raw.Length, -1, style, url));
    }

    public void Close()
    {
        var at = _open.Pop();
        if (at < 0) return;
        _active[(int)_spans[at].Style] = false;
        _spans[at] = _spans[at] with { End = _raw.Length };
    }

    public RichText Build(out RemovedCharacters removed)
    {
        while (_open.Count > 0) Close();
        var normal = NormalForm.Of(_raw.ToString());
        removed = normal.Removed;
        var text = normal.Text;
        var spans = _spans
            .Select(span => new StyledSpan(normal.Place(span.Start, span.End), span.Style, span.Url))
            .Where(span => !span.Span.IsEmpty);
        var points = _points.Select(point => point with { At = Place(normal, point) })
            .Where(point => point.Kind != InlinePointKind.Break || (point.At > 0 && point.At < text.Length))
            .Distinct();
        return new RichText(text, [.. spans], [.. points]);
    }

    /// <summary>A break stands before what follows it, its space before the break; a reference stands after what it explains.</summary>
    private static int Place(NormalText normal, InlinePoint point) => normal.Map is null ? point.At
        : point.Kind == InlinePointKind.Break ? normal.Map.Start(point.At) : normal.Map.End(point.At);
}
