using System.Text;
using SinoRussia.Text;

namespace SinoRussia.Markup;

/// <summary>
/// Reads what <see cref="RichTextWriter"/> wrote. It is total: any text gives rich text, unmatched signs are closed at the end, and no
/// sign means more than the writer means by it, so it costs one pass and nothing nests beyond its input's own styles.
/// </summary>
internal sealed class RichTextReader
{
    private readonly string _markdown;
    private readonly StringBuilder _text = new();
    private readonly List<(int Start, int End, InlineStyle Style, string? Url)> _spans = [];
    private readonly List<int> _open = [];
    private readonly List<InlinePoint> _points = [];
    private int _at;

    private RichTextReader(string markdown) => _markdown = markdown;

    public static RichText Read(string markdown)
    {
        var reader = new RichTextReader(markdown);
        while (reader._at < markdown.Length) reader.Step();
        while (reader._open.Count > 0) reader.CloseLast();
        return new RichText(
            reader._text.ToString(),
            [.. reader._spans.Where(span => span.Start < span.End && (span.Style != InlineStyle.Link || span.Url is not null))
                .Select(span => new StyledSpan(new TextSpan(span.Start, span.End), span.Style, span.Url))],
            reader._points);
    }

    private void Step()
    {
        var c = _markdown[_at];
        if (c == '\\' && _at + 1 < _markdown.Length) Escape();
        else if (c == '`') Code();
        else if (c == '_') Toggle(InlineStyle.Emphasis, 1);
        else if (Take("**", move: false)) Toggle(InlineStyle.Strong, 2);
        else if (Take("<sub>")) Open(InlineStyle.Subscript);
        else if (Take("<sup>")) Open(InlineStyle.Superscript);
        else if (Take("</sub>")) Close(InlineStyle.Subscript);
        else if (Take("</sup>")) Close(InlineStyle.Superscript);
        else if (Take("<br>")) _points.Add(new InlinePoint(_text.Length, InlinePointKind.Break));
        else if (c == '[') Bracket();
        else if (Take("](", move: false) && LastOf(InlineStyle.Link) >= 0) EndLink();
        else Literal(c, 1);
    }

    private void Literal(char c, int length)
    {
        _text.Append(c);
        _at += length;
    }

    private void Escape()
    {
        var next = _markdown[_at + 1];
        if (next == '\n')
        {
            _points.Add(new InlinePoint(_text.Length, InlinePointKind.Break));
            _at += 2;
        }
        else if (char.IsAscii(next) && (char.IsPunctuation(next) || char.IsSymbol(next))) Literal(next, 2);
        else Literal('\\', 1);
    }

    private void Code()
    {
        var fence = Run(_at);
        for (var end = _markdown.IndexOf('`', _at + fence); end >= 0;)
        {
            var run = Run(end);
            if (run == fence)
            {
                var content = _markdown.AsSpan(_at + fence, end - _at - fence);
                if (content.Length > 2 && content[0] == ' ' && content[^1] == ' ') content = content[1..^1];
                _spans.Add((_text.Length, _text.Length + content.Length, InlineStyle.Code, null));
                _text.Append(content);
                _at = end + run;
                return;
            }

            end = _markdown.IndexOf('`', end + run);
        }

        _text.Append('`', fence);
        _at += fence;
    }

    private int Run(int at)
    {
        var end = at;
        while (end < _markdown.Length && _markdown[end] == '`') end++;
        return end - at;
    }

    private void Toggle(InlineStyle style, int length)
    {
        _at += length;
        if (LastOf(style) >= 0) Close(style);
        else Open(style);
    }

    private void Bracket()
    {
        if (_at + 1 < _markdown.Length && _markdown[_at + 1] == '^' && _markdown.IndexOf(']', _at) is var end and > 0)
        {
            _points.Add(new InlinePoint(_text.Length, InlinePointKind.FootnoteReference, _markdown[(_at + 2)..end]));
            _at = end + 1;
            return;
        }

        _at++;
        Open(InlineStyle.Link);
    }

    private void EndLink()
    {
        var end = _markdown.IndexOf(')', _at);
        if (end < 0) end = _markdown.Length;
        var at = _open[LastOf(InlineStyle.Link)];
        _spans[at] = _spans[at] with { Url = SafeLink.Read(_markdown[(_at + 2)..end]) };
        Close(InlineStyle.Link);
        _at = Math.Min(end + 1, _markdown.Length);
    }

    private void Open(InlineStyle style)
    {
        _open.Add(_spans.Count);
        _spans.Add((_text.Length, -1, style, null));
    }

    private void Close(InlineStyle style)
    {
        var last = LastOf(style);
        while (last >= 0 && _open.Count > last) CloseLast();
    }

    private void CloseLast()
    {
        var at = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        _spans[at] = _spans[at] with { End = _text.Length };
    }

    private int LastOf(InlineStyle style) => _open.FindLastIndex(at => _spans[at].Style == style);

    private bool Take(string sign, bool move = true)
    {
        if (string.CompareOrdinal(_markdown, _at, sign, 0, sign.Length) != 0) return false;
        if (move) _at += sign.Length;
        return true;
    }
}
