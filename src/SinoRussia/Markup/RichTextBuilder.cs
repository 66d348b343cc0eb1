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

    private (InlineStyle? Style, int At) _ended;

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
        AddPoint(InlinePointKind.Break, null);
    }

    public void AppendFootnote(string label) => AddPoint(InlinePointKind.FootnoteReference, label);

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

    /// <summary>Remembers that a link or a stressed stretch ends here.</summary>
    public void EndWord(InlineStyle? style) => _ended = style is null ? _ended : (style, _raw.Length);

    /// <summary>
    /// Parts two links, or two stretches of one stress, that touch: converters write <c>[One](…)[Two](…)</c> and <c>**One****Two**</c>
    /// where the page had two words.
    /// </summary>
    public void PartWord(InlineStyle style)
    {
        if (_ended == (style, _raw.Length) && _raw.Length > 0 && char.IsLetterOrDigit(_raw[^1])) AppendSoftBreak();
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
        var last = 0;
        var points = _points.Select(point => point with { At = last = Math.Max(last, Place(normal, point)) })
            .Where(point => point.Kind != InlinePointKind.Break || (point.At > 0 && point.At < text.Length))
            .Distinct();
        return new RichText(text, WithoutTouchingCode([.. spans]), [.. points]);
    }

    /// <summary>Two pieces of code that touch cannot be written apart: they become one, or where other styles forbid it the later is text.</summary>
    private static List<StyledSpan> WithoutTouchingCode(List<StyledSpan> spans)
    {
        var ends = spans.ToLookup(span => span.Span.End);
        var kept = new List<StyledSpan>(spans.Count);
        var code = new StyledSpan(default, InlineStyle.Code);
        foreach (var span in spans)
        {
            if (span.Style == InlineStyle.Code && span.Span.Start > 0 && span.Span.Start == code.Span.End)
            {
                if (kept[^1] == code && ends[span.Span.Start].Count() == 1) kept[^1] = code = code with { Span = new TextSpan(code.Span.Start, span.Span.End) };
                continue;
            }

            kept.Add(span);
            if (span.Style == InlineStyle.Code) code = span;
        }

        return kept;
    }

    /// <summary>Code is text and nothing else.</summary>
    private void AddPoint(InlinePointKind kind, string? label)
    {
        if (!_active[(int)InlineStyle.Code]) _points.Add(new InlinePoint(_raw.Length, kind, label));
    }

    /// <summary>A break stands before what follows it, its space before the break; a reference stands after what it explains.</summary>
    private static int Place(NormalText normal, InlinePoint point) => normal.Map is null ? point.At
        : point.Kind == InlinePointKind.Break ? normal.Map.Start(point.At) : normal.Map.End(point.At);
}
