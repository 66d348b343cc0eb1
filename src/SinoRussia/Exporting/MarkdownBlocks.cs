using System.Text;
using SinoRussia.Markup;

namespace SinoRussia.Exporting;

/// <summary>An analyst's own Markdown written anew from its tree, so that nothing in it can break the document around it.</summary>
internal sealed class MarkdownBlocks(LegalText legal)
{
    /// <summary>Blocks parted by blank lines; headings go one level down, below the document's title.</summary>
    public string Write(string markdown) => Join(NoteMarkup.Blocks(markdown));

    private string Join(IEnumerable<MarkdownBlock> blocks) => string.Join("\n\n", blocks.Select(Block).Where(text => text.Length > 0));

    private string Block(MarkdownBlock block) => block switch
    {
        MarkdownBlock.Heading heading => $"{new string('#', Math.Min(heading.Level + 1, 6))} {Inline(heading.Content)}",
        MarkdownBlock.Paragraph paragraph => Inline(paragraph.Content),
        MarkdownBlock.Quote quote => Indent(Join(quote.Blocks), "> ", "> "),
        MarkdownBlock.List list => List(list),
        MarkdownBlock.Code code => Fenced(code.Content.Text),
        MarkdownBlock.Table table => Table(table.Content),
        MarkdownBlock.Footnote note => Join(note.Blocks),
        MarkdownBlock.ThematicBreak => "---",
        _ => "",
    };

    /// <summary>A fence longer than any in the text.</summary>
    public string Fenced(string text)
    {
        var fence = "```";
        while (text.Contains(fence, StringComparison.Ordinal)) fence += "`";
        return $"{fence}\n{legal.Of(text)}\n{fence}";
    }

    public static string Indent(string text, string first, string rest)
    {
        var lines = text.Split('\n');
        var indented = new StringBuilder();
        for (var i = 0; i < lines.Length; i++)
            indented.Append(i == 0 ? "" : "\n").Append(lines[i].Length == 0 ? rest.TrimEnd() : (i == 0 ? first : rest) + lines[i]);
        return indented.ToString();
    }

    /// <summary>Items of one paragraph stand close together.</summary>
    private string List(MarkdownBlock.List list)
    {
        List<string> items = [.. list.Items.Select(Item)];
        return string.Join(items.Exists(item => item.Contains('\n', StringComparison.Ordinal)) ? "\n\n" : "\n", items);
    }

    private string Item(MarkdownBlock.Item item)
    {
        var marker = item.Marker + " ";
        return Join(item.Blocks) is { Length: > 0 } text ? Indent(text, marker, new string(' ', marker.Length)) : item.Marker;
    }

    private string Table(PipeTable table)
    {
        var rows = table.Rows.Select(row => $"| {string.Join(" | ", row.Select(Inline))} |").ToList();
        if (rows.Count == 0) return "";
        rows.Insert(1, $"|{string.Concat(Enumerable.Repeat(" --- |", table.Rows[0].Count))}");
        return string.Join('\n', rows);
    }

    private string Inline(RichText rich) => MarkdownRuns.Line(NoteMarkup.Runs(rich), legal);
}
