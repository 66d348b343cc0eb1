using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SinoRussia.Tests.Exporting;

/// <summary>What an independent reading with every usual extension finds in an exported Markdown file.</summary>
internal sealed class MarkdownReader
{
    // Without the extensions that change letters on purpose (typographic quotes, emoji) or give words a meaning (links without signs, abbreviations).
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseFootnotes().UsePipeTables().UseGridTables().UseEmphasisExtras()
        .UseMathematics().UseTaskLists().UseListExtras().UseGenericAttributes().UseDefinitionLists().UseCitations().UseCustomContainers().Build();

    private readonly MarkdownDocument _document;

    public MarkdownReader(ReadOnlyMemory<byte> bytes) => _document = Markdown.Parse(System.Text.Encoding.UTF8.GetString(bytes.Span), Pipeline);

    public IReadOnlyList<string> Quotes => [.. _document.OfType<QuoteBlock>().SelectMany(quote => quote.Descendants<LeafBlock>()).Select(TextOf)];

    public IReadOnlyList<string> Paragraphs => [.. _document.OfType<ParagraphBlock>().Select(TextOf)];

    public IReadOnlyList<string> Footnotes =>
        [.. _document.Descendants<Footnote>().OrderBy(note => note.Order).Select(note => string.Concat(note.OfType<LeafBlock>().Select(TextOf)).TrimEnd())];

    public int FootnoteReferences => _document.Descendants<FootnoteLink>().Count(link => !link.IsBackLink);

    public string Title => TextOf(_document.OfType<HeadingBlock>().First());

    private static string TextOf(LeafBlock leaf) => leaf is CodeBlock code
        ? code.Lines.ToString()
        : string.Concat(leaf.Inline!.Descendants<LeafInline>().Select(inline => inline switch
        {
            LiteralInline literal => literal.Content.ToString(),
            HtmlEntityInline entity => entity.Transcoded.ToString(),
            CodeInline code => code.Content,
            AutolinkInline link => link.Url,
            LineBreakInline => "\n",
            _ => "",
        }));
}
