using SinoRussia.Markup;

namespace SinoRussia.Importing;

/// <summary>
/// ¶n of every line: the n-th blank-line block of its section. Headings, their subtitles and bylines are not counted; a block whose
/// content is dropped is. Blank lines within code or raw HTML part nothing.
/// </summary>
internal sealed class BlockNumbers
{
    private readonly int[] _numbers;

    /// <param name="lines">The source without its front matter.</param>
    /// <param name="sections">Lines on which a section's heading starts: counting begins anew.</param>
    /// <param name="heads">Lines of headings, subtitles and bylines.</param>
    public BlockNumbers(string[] lines, IReadOnlyList<MarkdownBlock> blocks, HashSet<int> sections, HashSet<int> heads)
    {
        var solid = new bool[lines.Length];
        foreach (var block in blocks) MarkSolid(block, solid);
        _numbers = new int[lines.Length];
        var number = 0;
        var within = false;
        for (var line = 0; line < lines.Length; line++)
        {
            if (sections.Contains(line)) number = 0;
            if (heads.Contains(line) || (!solid[line] && string.IsNullOrWhiteSpace(lines[line])))
            {
                within = false;
                continue;
            }

            if (!within) number++;
            within = true;
            _numbers[line] = number;
        }
    }

    /// <summary>The number of the block on a line, or of the next one when the line is blank.</summary>
    public int Of(int line)
    {
        while (line < _numbers.Length - 1 && _numbers[line] == 0) line++;
        return Math.Max(1, _numbers[line]);
    }

    private static void MarkSolid(MarkdownBlock block, bool[] solid)
    {
        switch (block)
        {
            case MarkdownBlock.Code or MarkdownBlock.Html:
                for (var line = block.Line; line <= block.EndLine && line < solid.Length; line++) solid[line] = true;
                break;
            case MarkdownBlock.Quote quote:
                foreach (var inner in quote.Blocks) MarkSolid(inner, solid);
                break;
            case MarkdownBlock.List list:
                foreach (var inner in list.Items.SelectMany(item => item.Blocks)) MarkSolid(inner, solid);
                break;
            case MarkdownBlock.Footnote note:
                foreach (var inner in note.Blocks) MarkSolid(inner, solid);
                break;
        }
    }
}
