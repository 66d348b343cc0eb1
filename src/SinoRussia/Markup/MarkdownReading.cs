using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using SinoRussia.Text;

namespace SinoRussia.Markup;

/// <summary>
/// The one caller of Markdig: a whole document to our own tree. Extensions are chosen one by one: pipe tables, and our own footnotes.
/// No ids for headings (equal ones would cost quadratic time), no bare links, no attributes.
/// </summary>
public static class MarkdownReading
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Use<FootnoteDefinitions>().Build();

    /// <summary>Reads a document whose line ends are LF, unless it asks for more than <paramref name="caps"/> allow.</summary>
    public static MarkdownRefusal TryRead(string markdown, MarkdownCaps caps, CancellationToken cancel, out MarkdownTree tree)
    {
        tree = new MarkdownTree([], []);
        if (TableCells.AtMost(markdown) > caps.TableCells) return MarkdownRefusal.TooManyCells;
        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's only refusal: its nesting limit.
            return MarkdownRefusal.TooDeep;
        }

        var dropped = new DroppedCount();
        var walk = new Walk(new SourceLines(markdown), dropped, caps.Depth, cancel);
        tree = new MarkdownTree([.. walk.Blocks(document, 0)], dropped.List());
        return walk.TooDeep ? MarkdownRefusal.TooDeep : MarkdownRefusal.None;
    }

    private sealed class Walk(SourceLines lines, DroppedCount dropped, int maxDepth, CancellationToken cancel)
    {
        public bool TooDeep { get; private set; }

        public IEnumerable<MarkdownBlock> Blocks(ContainerBlock container, int depth)
        {
            cancel.ThrowIfCancellationRequested();
            TooDeep |= depth > maxDepth;
            return TooDeep ? [] : container.SelectMany(block => Read(block, depth));
        }

        private IEnumerable<MarkdownBlock> Read(Block block, int depth)
        {
            var (line, end) = (block.Line, Math.Max(block.Line, lines.Of(block.Span.End)));
            return block switch
            {
                HeadingBlock heading => [new MarkdownBlock.Heading(line, end, heading.Level, Worded(Inlines(heading, out _)))],
                HtmlBlock html => Html(html, line, end),
                CodeBlock code => [new MarkdownBlock.Code(line, end, Code(code))],
                ParagraphBlock paragraph => [Paragraph(paragraph, line, end)],
                QuoteBlock quote => [new MarkdownBlock.Quote(line, end, [.. Blocks(quote, depth + 1)])],
                ListBlock list => [new MarkdownBlock.List(line, end, [.. list.OfType<ListItemBlock>().Select(item => Item(list, item, depth + 1))])],
                Table table => [new MarkdownBlock.Table(line, end, PipeTable(table))],
                FootnoteDefinitions.Definition note => [new MarkdownBlock.Footnote(line, end, note.Label, [.. Blocks(note, depth + 1)])],
                ThematicBreakBlock => [new MarkdownBlock.ThematicBreak(line, end)],
                LinkReferenceDefinitionGroup => [],
                ContainerBlock container => Blocks(container, depth),
                _ => [],
            };
        }

        private RichText Inlines(LeafBlock leaf, out InlineReader reader)
        {
            reader = new InlineReader(dropped);
            return reader.Read(leaf.Inline);
        }

        /// <summary>Blanks alone say nothing; the normal form keeps some of them, such as a no-break space.</summary>
        private static RichText Worded(RichText rich) => string.IsNullOrWhiteSpace(rich.Text) ? RichText.Empty : rich;

        private MarkdownBlock.Paragraph Paragraph(ParagraphBlock paragraph, int line, int end)
        {
            var content = Inlines(paragraph, out var reader);
            return new MarkdownBlock.Paragraph(line, end, Worded(content), reader.Images, reader.StartsWithImage);
        }

        private MarkdownBlock.Item Item(ListBlock list, ListItemBlock item, int depth)
        {
            var marker = list.IsOrdered ? $"{item.Order}{list.OrderedDelimiter}" : "-";
            return new MarkdownBlock.Item(item.Line, Math.Max(item.Line, lines.Of(item.Span.End)), marker, [.. Blocks(item, depth)]);
        }

        private FencedCode Code(CodeBlock code)
        {
            var normal = NormalForm.OfCode(code.Lines.ToString());
            dropped.Add(normal.Removed);
            return new FencedCode(FencedCode.LanguageOf((code as FencedCodeBlock)?.Info), normal.Text);
        }

        private PipeTable PipeTable(Table table)
        {
            var rows = table.OfType<TableRow>().Select(row => (IReadOnlyList<RichText>)[.. row.OfType<TableCell>().Select(Cell)]).ToList();
            var width = rows.Max(row => row.Count);
            var columns = Enumerable.Range(0, width).Select(at => at < table.ColumnDefinitions.Count ? table.ColumnDefinitions[at].Alignment : null);
            return new PipeTable(
                [.. columns.Select(alignment => alignment switch
                {
                    TableColumnAlign.Left => ColumnAlignment.Left,
                    TableColumnAlign.Center => ColumnAlignment.Centre,
                    TableColumnAlign.Right => ColumnAlignment.Right,
                    _ => ColumnAlignment.None,
                })],
                [.. rows.Select(row => (IReadOnlyList<RichText>)[.. row, .. Enumerable.Repeat(RichText.Empty, width - row.Count)])]);
        }

        private RichText Cell(TableCell cell) => cell.OfType<LeafBlock>().FirstOrDefault() is { } leaf ? Inlines(leaf, out _) : RichText.Empty;

        private IEnumerable<MarkdownBlock> Html(HtmlBlock html, int line, int end)
        {
            var words = HtmlWords.Read(html.Lines.ToString(), dropped);
            if (words.Count == 0) return [new MarkdownBlock.Html(line, end)];
            return words.Select(part =>
            {
                var builder = new RichTextBuilder();
                builder.Append(part.Text);
                var rich = builder.Build(out var removed);
                dropped.Add(removed);
                return new MarkdownBlock.Paragraph(line + part.Line, end, Worded(rich), 0, false);
            });
        }
    }
}
