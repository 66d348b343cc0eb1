using SinoRussia.Markup;
using SinoRussia.Model;
using SinoRussia.Text;

namespace SinoRussia.Importing;

/// <summary>
/// Puts a document's blocks under its headings. The shallowest level that occurs more than once makes chapters, deeper ones sections,
/// levels that are skipped leave no gap. Text before the first chapter is front matter; without a repeated level there is one chapter.
/// </summary>
internal sealed class SectionTree
{
    private readonly IReadOnlyList<MarkdownBlock> _blocks;
    private readonly int? _chapterLevel;
    private readonly string _title;
    private readonly Stack<SectionDraft> _path = new();

    private SectionTree(IReadOnlyList<MarkdownBlock> blocks, string title)
    {
        (_blocks, _title) = (blocks, title);
        _chapterLevel = ChapterLevel(blocks);
    }

    public List<SectionDraft> Chapters { get; } = [];

    /// <summary>Lines on which a section starts.</summary>
    public HashSet<int> Starts { get; } = [];

    /// <summary>Lines of headings, subtitles and bylines.</summary>
    public HashSet<int> Heads { get; } = [];

    public static SectionTree Of(IReadOnlyList<MarkdownBlock> blocks, string title)
    {
        var tree = new SectionTree(blocks, title);
        tree.Build();
        return tree;
    }

    /// <summary>The heading that names the whole document: one before all text, above the chapters.</summary>
    public static string? DocumentTitle(IReadOnlyList<MarkdownBlock> blocks)
    {
        var chapterLevel = ChapterLevel(blocks) ?? 7;
        return blocks.FirstOrDefault(block => block is not MarkdownBlock.Html) is MarkdownBlock.Heading first && first.Level < chapterLevel
            && first.Content.Text.Length > 0 ? first.Content.Text : null;
    }

    private static int? ChapterLevel(IReadOnlyList<MarkdownBlock> blocks) => blocks.OfType<MarkdownBlock.Heading>()
        .Where(heading => heading.Content.Text.Length > 0).CountBy(heading => heading.Level)
        .Where(level => level.Value > 1).Select(level => (int?)level.Key).Min();

    private void Build()
    {
        Begin(new SectionDraft(_chapterLevel is null ? _title : "Front matter", 0, _chapterLevel is null ? SectionKind.Chapter : SectionKind.Front));
        MarkdownBlock? before = null;
        foreach (var block in _blocks)
        {
            if (block is MarkdownBlock.Heading heading) Take(heading);
            else if (!TakeSubtitle(block, before) && !TakeByline(block)) _path.Peek().Blocks.Add(block);
            before = block;
        }

        if (Chapters.Count > 1 && Chapters[0].IsEmpty) Chapters.RemoveAt(0);
    }

    private void Begin(SectionDraft chapter)
    {
        Chapters.Add(chapter);
        _path.Clear();
        _path.Push(chapter);
    }

    private void Take(MarkdownBlock.Heading heading)
    {
        Head(heading);
        var title = heading.Content.Text;
        if (title.Length == 0) return;
        var inFront = Chapters.Count == 1 && Chapters[0].Level == 0;
        if (_chapterLevel is { } level && (heading.Level == level || (heading.Level < level && !inFront)))
        {
            Starts.Add(heading.Line);
            Begin(new SectionDraft(title, heading.Level, SectionDraft.KindOf(title)));
            return;
        }

        // The document's own title heads no section of its own.
        if (inFront && Chapters[0].IsEmpty && Folding.Same(title, _title)) return;
        Starts.Add(heading.Line);
        while (_path.Count > 1 && _path.Peek().Level >= heading.Level) _path.Pop();
        var section = new SectionDraft(title, heading.Level, SectionKind.Section);
        _path.Peek().Children.Add(section);
        _path.Push(section);
    }

    /// <summary>One wholly emphasised line right under a heading.</summary>
    private bool TakeSubtitle(MarkdownBlock block, MarkdownBlock? before)
    {
        var section = _path.Peek();
        if (before is not MarkdownBlock.Heading heading || block.Line != heading.EndLine + 1 || section.Level == 0 || section.Subtitle is not null
            || block is not MarkdownBlock.Paragraph { Images: 0, Content.Text.Length: > 0 and <= 200 } line || line.EndLine != line.Line
            || !line.Content.Spans.Any(span => span.Style is InlineStyle.Strong or InlineStyle.Emphasis && span.Span.Length == line.Content.Text.Length))
            return false;
        Head(block);
        section.Subtitle = line.Content.Text;
        return true;
    }

    /// <summary>
    /// A heading in a quote, before the section's first words: names are its authors, anything else under a chapter's title its subtitle.
    /// Elsewhere a quoted heading is the title of a box and stays text.
    /// </summary>
    private bool TakeByline(MarkdownBlock block)
    {
        var section = _path.Peek();
        if (section.Level == 0 || section.Authors.Count > 0 || section.Children.Count > 0 || section.Blocks.Any(HasWords)) return false;
        var text = block switch
        {
            MarkdownBlock.Quote { Blocks: [MarkdownBlock.Heading quoted] } => quoted.Content.Text,
            MarkdownBlock.Paragraph { Images: 0 } line when line.Content.Text.StartsWith("By ", StringComparison.Ordinal) => line.Content.Text,
            _ => "",
        };
        if (text.Length == 0) return false;
        if (Names.OfByline(text) is { Count: > 0 } names) section.Authors = names;
        else if (block is MarkdownBlock.Quote && section.Subtitle is null && section.Kind != SectionKind.Section && section.Blocks.Count == 0) section.Subtitle = text;
        else return false;
        Head(block);
        return true;
    }

    private static bool HasWords(MarkdownBlock block) => block is not (MarkdownBlock.Html or MarkdownBlock.ThematicBreak
        or MarkdownBlock.Paragraph { Content.Text.Length: 0 });

    private void Head(MarkdownBlock block)
    {
        for (var line = block.Line; line <= block.EndLine; line++) Heads.Add(line);
    }
}
