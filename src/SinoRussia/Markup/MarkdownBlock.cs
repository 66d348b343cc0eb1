namespace SinoRussia.Markup;

/// <summary>One block of a Markdown document: our own closed tree, with the lines it stands on (0-based, both inclusive).</summary>
public abstract record MarkdownBlock(int Line, int EndLine)
{
    public sealed record Heading(int Line, int EndLine, int Level, RichText Content) : MarkdownBlock(Line, EndLine);

    /// <param name="Images">How many images were dropped from it.</param>
    /// <param name="StartsWithImage">An image stood before its first word, so its words are a caption.</param>
    public sealed record Paragraph(int Line, int EndLine, RichText Content, int Images, bool StartsWithImage) : MarkdownBlock(Line, EndLine);

    public sealed record Quote(int Line, int EndLine, IReadOnlyList<MarkdownBlock> Blocks) : MarkdownBlock(Line, EndLine);

    public sealed record List(int Line, int EndLine, IReadOnlyList<Item> Items) : MarkdownBlock(Line, EndLine);

    /// <param name="Marker"><c>-</c>, or the item's own number such as <c>3.</c></param>
    public sealed record Item(int Line, int EndLine, string Marker, IReadOnlyList<MarkdownBlock> Blocks) : MarkdownBlock(Line, EndLine);

    public sealed record Code(int Line, int EndLine, FencedCode Content) : MarkdownBlock(Line, EndLine);

    public sealed record Table(int Line, int EndLine, PipeTable Content) : MarkdownBlock(Line, EndLine);

    public sealed record Footnote(int Line, int EndLine, string Label, IReadOnlyList<MarkdownBlock> Blocks) : MarkdownBlock(Line, EndLine);

    public sealed record ThematicBreak(int Line, int EndLine) : MarkdownBlock(Line, EndLine);

    /// <summary>Raw HTML of which no word is left; its lines still count.</summary>
    public sealed record Html(int Line, int EndLine) : MarkdownBlock(Line, EndLine);
}

/// <summary>A whole document and what was dropped while it was read.</summary>
public sealed record MarkdownTree(IReadOnlyList<MarkdownBlock> Blocks, IReadOnlyList<Dropped> Dropped);
