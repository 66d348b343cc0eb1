using System.Buffers;
using System.Text;

namespace SinoRussia.Markup;

/// <summary>
/// Writes rich text as the passage's canonical Markdown: <c>_emphasis_</c>, <c>**strong**</c>, <c>`code`</c>, <c>[link](url)</c>,
/// <c>&lt;sub&gt;</c>, <c>&lt;sup&gt;</c>, <c>[^footnote]</c>, a backslash at the end of a line for a break. Every character that could be
/// taken for markup is escaped, so <see cref="RichTextReader"/> gives the same rich text again, whatever it holds.
/// </summary>
internal static class RichTextWriter
{
    private static readonly SearchValues<char> EntityName = SearchValues.Create("#0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    public static string Write(RichText rich, bool inTable = false)
    {
        var markdown = new StringBuilder(rich.Text.Length + 16);
        var open = new Stack<StyledSpan>();
        int next = 0, point = 0;
        var lineStart = !inTable;
        for (var at = 0; ; at++)
        {
            while (open.Count > 0 && open.Peek().Span.End == at) markdown.Append(Closing(open.Pop()));
            for (; point < rich.Points.Count && rich.Points[point].At <= at; point++)
            {
                lineStart |= rich.Points[point].Kind == InlinePointKind.Break && !inTable;
                markdown.Append(Point(rich.Points[point], inTable));
            }

            if (at == rich.Text.Length) return markdown.ToString();
            var code = false;
            for (; next < rich.Spans.Count && rich.Spans[next].Span.Start == at; next++)
            {
                var span = rich.Spans[next];
                code = span.Style == InlineStyle.Code;
                if (code)
                {
                    markdown.Append(Code(span.Span.Of(rich.Text)));
                    at = span.Span.End - 1;
                }
                else
                {
                    open.Push(span);
                    markdown.Append(Opening(span));
                }
            }

            var linkNext = next < rich.Spans.Count && rich.Spans[next].Span.Start == at + 1 && rich.Spans[next].Style == InlineStyle.Link;
            if (!code) AppendEscaped(markdown, rich.Text, at, lineStart, linkNext);
            lineStart = false;
        }
    }

    private static void AppendEscaped(StringBuilder markdown, string text, int at, bool lineStart, bool linkNext)
    {
        var c = text[at];
        var escape = c switch
        {
            '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '~' => true,
            '&' => IsEntity(text, at),
            '!' => linkNext,
            '^' => markdown.Length > 0 && markdown[^1] == '[',
            '#' or '>' or '+' or '-' or '=' or '|' => lineStart,
            '.' or ')' => IsListNumber(text, at, markdown),
            _ => false,
        };
        if (escape) markdown.Append('\\');
        markdown.Append(c);
    }

    private static bool IsEntity(string text, int at)
    {
        var end = text.IndexOf(';', at, Math.Min(34, text.Length - at));
        return end > at + 1 && text.AsSpan(at + 1, end - at - 1).IndexOfAnyExcept(EntityName) < 0;
    }

    /// <summary>A number and a full stop at the start of a line would be a list.</summary>
    private static bool IsListNumber(string text, int at, StringBuilder markdown)
    {
        var digits = 0;
        while (digits < markdown.Length && digits < 10 && char.IsAsciiDigit(markdown[markdown.Length - 1 - digits])) digits++;
        return digits > 0 && (digits == markdown.Length || markdown[markdown.Length - 1 - digits] == '\n') && at >= digits && at < text.Length;
    }

    private static string Opening(StyledSpan span) => span.Style switch
    {
        InlineStyle.Emphasis => "_",
        InlineStyle.Strong => "**",
        InlineStyle.Subscript => "<sub>",
        InlineStyle.Superscript => "<sup>",
        _ => "[",
    };

    private static string Closing(StyledSpan span) => span.Style switch
    {
        InlineStyle.Subscript => "</sub>",
        InlineStyle.Superscript => "</sup>",
        InlineStyle.Link => $"]({span.Url})",
        _ => Opening(span),
    };

    private static string Point(InlinePoint point, bool inTable) => point.Kind == InlinePointKind.FootnoteReference ? $"[^{point.Label}]"
        : inTable ? "<br>" : "\\\n";

    private static string Code(string content)
    {
        int longest = 0, run = 0;
        foreach (var c in content) longest = Math.Max(longest, run = c == '`' ? run + 1 : 0);
        var fence = new string('`', longest + 1);
        var pad = content[0] == '`' || content[^1] == '`' || (content[0] == ' ' && content[^1] == ' ') ? " " : "";
        return fence + pad + content + pad + fence;
    }
}
