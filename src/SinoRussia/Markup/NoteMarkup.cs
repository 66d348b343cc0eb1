using System.Text;
using SinoRussia.Text;

namespace SinoRussia.Markup;

/// <summary>
/// An analyst's note in Markdown: paragraphs, lists, quotes, code and the closed set of inlines. Headings become strong paragraphs; raw
/// HTML and images are dropped. What cannot be read is shown as the plain text it is.
/// </summary>
public static class NoteMarkup
{
    private static readonly MarkdownCaps Caps = new(Depth: 30, TableCells: 20_000);

    /// <summary>The note as a tree, for exports.</summary>
    public static IReadOnlyList<MarkdownBlock> Blocks(string markdown)
    {
        var lines = markdown.ReplaceLineEndings("\n");
        if (MarkdownReading.TryRead(lines, Caps, CancellationToken.None, out var tree) == MarkdownRefusal.None) return tree.Blocks;
        return [new MarkdownBlock.Paragraph(0, 0, RichText.Plain(NormalForm.Of(lines).Text), 0, false)];
    }

    /// <summary>Safe HTML of the whole note.</summary>
    public static string Html(string markdown)
    {
        var html = new StringBuilder();
        foreach (var block in Blocks(markdown)) Append(html, block);
        return html.ToString();
    }

    /// <summary>The note's words, one line a block, for lists and for searching.</summary>
    public static string Text(string markdown) => string.Join('\n', Blocks(markdown).SelectMany(Lines).Where(line => line.Length > 0));

    /// <summary>One paragraph as runs of one style each.</summary>
    public static IReadOnlyList<TextRun> Runs(RichText rich) => TextRuns.Of(rich, new TextSpan(0, rich.Text.Length));

    private static void Append(StringBuilder html, MarkdownBlock block)
    {
        switch (block)
        {
            case MarkdownBlock.Heading heading:
                html.Append("<p><strong>").Append(Inline(heading.Content)).Append("</strong></p>");
                break;
            case MarkdownBlock.Paragraph { Content.Text.Length: > 0 } paragraph:
                html.Append("<p>").Append(Inline(paragraph.Content)).Append("</p>");
                break;
            case MarkdownBlock.Code code:
                html.Append("<pre><code>").Append(HtmlEscape.Encode(code.Content.Text)).Append("</code></pre>");
                break;
            case MarkdownBlock.Quote quote:
                Wrap(html, "blockquote", quote.Blocks);
                break;
            case MarkdownBlock.Footnote note:
                Wrap(html, "div", note.Blocks);
                break;
            case MarkdownBlock.Table table:
                Table(html, table.Content);
                break;
            case MarkdownBlock.List { Items.Count: > 0 } list:
                List(html, list);
                break;
        }
    }

    private static void List(StringBuilder html, MarkdownBlock.List list)
    {
        var ordered = list.Items[0].Marker != "-";
        var start = ordered && int.TryParse(list.Items[0].Marker.TrimEnd('.', ')'), out var first) && first != 1 ? $" start=\"{first}\"" : "";
        html.Append(ordered ? $"<ol{start}>" : "<ul>");
        foreach (var item in list.Items) Wrap(html, "li", item.Blocks);
        html.Append(ordered ? "</ol>" : "</ul>");
    }

    private static void Table(StringBuilder html, PipeTable table)
    {
        html.Append("<table>");
        for (var row = 0; row < table.Rows.Count; row++)
        {
            var tag = row == 0 ? "th" : "td";
            html.Append("<tr>").AppendJoin(null, table.Rows[row].Select(cell => $"<{tag}>{Inline(cell)}</{tag}>")).Append("</tr>");
        }

        html.Append("</table>");
    }

    private static void Wrap(StringBuilder html, string tag, IReadOnlyList<MarkdownBlock> blocks)
    {
        html.Append('<').Append(tag).Append('>');
        foreach (var block in blocks) Append(html, block);
        html.Append("</").Append(tag).Append('>');
    }

    private static string Inline(RichText rich) => new RichTextHtml(rich, [], Scripts.Language(rich.Text)).WriteUpTo(0, rich.Text.Length);

    private static IEnumerable<string> Lines(MarkdownBlock block) => block switch
    {
        MarkdownBlock.Heading heading => [heading.Content.Text],
        MarkdownBlock.Paragraph paragraph => [paragraph.Content.Text],
        MarkdownBlock.Code code => [code.Content.Text],
        MarkdownBlock.Quote quote => quote.Blocks.SelectMany(Lines),
        MarkdownBlock.Footnote note => note.Blocks.SelectMany(Lines),
        MarkdownBlock.Table table => [table.Content.Flatten().Rich.Text],
        MarkdownBlock.List list => list.Items.SelectMany(item => item.Blocks).SelectMany(Lines),
        _ => [],
    };
}
