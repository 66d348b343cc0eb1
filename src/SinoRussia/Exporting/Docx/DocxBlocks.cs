using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using SinoRussia.Markup;

namespace SinoRussia.Exporting.Docx;

/// <summary>An analyst's own Markdown as Word's paragraphs and tables.</summary>
internal sealed class DocxBlocks(DocxText text)
{
    private const int Step = 454;

    /// <param name="style">Of a plain paragraph; null for the body's own.</param>
    public IEnumerable<OpenXmlElement> Write(string markdown, string? style = null)
        => NoteMarkup.Blocks(markdown).SelectMany(block => Block(block, style, style is null ? 0 : Step));

    public Paragraph Paragraph(string? style, IEnumerable<OpenXmlElement> content, int? left = null, int hanging = 0)
    {
        var properties = new ParagraphProperties();
        if (style is not null) properties.Append(new ParagraphStyleId { Val = style });
        if (left is { } indent)
            properties.Append(new Indentation { Left = Number(indent), Hanging = hanging > 0 ? Number(hanging) : null });
        return new Paragraph([properties, .. content]);
    }

    private IEnumerable<OpenXmlElement> Block(MarkdownBlock block, string? style, int left) => block switch
    {
        MarkdownBlock.Heading heading when style is null => [Paragraph($"Heading{Math.Min(heading.Level, 3)}", Inline(heading.Content))],
        MarkdownBlock.Heading heading => [Paragraph(style, Inline(heading.Content, strong: true))],
        MarkdownBlock.Paragraph { Content.Text.Length: > 0 } paragraph => [Paragraph(style, Inline(paragraph.Content))],
        MarkdownBlock.Quote quote => quote.Blocks.SelectMany(inner => Block(inner, "Quote", left)),
        MarkdownBlock.List list => list.Items.SelectMany(item => Item(item, left + Step)),
        MarkdownBlock.Code code => [Paragraph("CodeBlock", text.Of(code.Content.Text))],
        MarkdownBlock.Table { Content.Rows.Count: > 0 } table => Table(table.Content),
        MarkdownBlock.Footnote note => note.Blocks.SelectMany(inner => Block(inner, style, left)),
        _ => [],
    };

    /// <summary>The marker hangs before the item's first paragraph; the rest stands under its words.</summary>
    private IEnumerable<OpenXmlElement> Item(MarkdownBlock.Item item, int left)
    {
        var marker = new Run(new DocumentFormat.OpenXml.Wordprocessing.Text(item.Marker == "-" ? "•" : item.Marker), new TabChar());
        var content = item.Blocks is [MarkdownBlock.Paragraph first, ..] ? Inline(first.Content) : [];
        yield return Paragraph("ListParagraph", [marker, .. content], left, Step);
        foreach (var block in item.Blocks.Skip(item.Blocks is [MarkdownBlock.Paragraph, ..] ? 1 : 0))
        {
            if (block is MarkdownBlock.Paragraph paragraph) yield return Paragraph("ListParagraph", Inline(paragraph.Content), left);
            else foreach (var inner in Block(block, "ListParagraph", left)) yield return inner;
        }
    }

    private IEnumerable<OpenXmlElement> Table(PipeTable table)
    {
        var columns = table.Rows.Max(row => row.Count);
        var width = Number(9026 / columns);
        var written = new Table(
            new TableProperties(new TableStyle { Val = "TableGrid" }, new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct }),
            new TableGrid(Enumerable.Range(0, columns).Select(_ => new GridColumn { Width = width })));
        foreach (var (row, at) in table.Rows.Select((row, at) => (row, at)))
        {
            var cells = row.Select(cell => new TableCell(
                new TableCellProperties(new TableCellWidth { Width = width, Type = TableWidthUnitValues.Dxa }), new Paragraph(Inline(cell, strong: at == 0))));
            written.Append(at == 0 ? new TableRow([new TableRowProperties(new TableHeader()), .. cells]) : new TableRow(cells));
        }

        return [written, new Paragraph()];
    }

    private IEnumerable<OpenXmlElement> Inline(RichText rich, bool strong = false)
        => text.Of(NoteMarkup.Runs(rich).Select(run => strong ? run with { Strong = true } : run));

    private static string Number(int twentieths) => twentieths.ToString(CultureInfo.InvariantCulture);
}
