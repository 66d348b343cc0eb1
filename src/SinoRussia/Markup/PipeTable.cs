using System.Text;
using SinoRussia.Text;

namespace SinoRussia.Markup;

/// <summary>How a table's column stands.</summary>
public enum ColumnAlignment
{
    None,
    Left,
    Centre,
    Right,
}

/// <summary>A table whose first row is its head. Cells and rows are parted in the text by one space that belongs to the cell before it.</summary>
public sealed record PipeTable(IReadOnlyList<ColumnAlignment> Columns, IReadOnlyList<IReadOnlyList<RichText>> Rows)
{
    /// <summary>The canonical Markdown: one line a row, the line of dashes second.</summary>
    public string Write()
    {
        var markdown = new StringBuilder();
        for (var row = 0; row < Rows.Count; row++)
        {
            if (row > 0) markdown.Append('\n');
            markdown.Append('|');
            foreach (var cell in Rows[row])
                markdown.Append(' ').Append(RichTextWriter.Write(cell, inTable: true).Replace("|", "\\|", StringComparison.Ordinal)).Append(" |");
            if (row == 0) markdown.Append("\n|").AppendJoin(null, Columns.Select(column => $" {Dashes(column)} |"));
        }

        return markdown.ToString();
    }

    public static PipeTable Read(string markdown)
    {
        var lines = markdown.Split('\n');
        var columns = lines.Length > 1 ? Cells(lines[1]).Select(Alignment).ToList() : [];
        var rows = lines.Where((_, at) => at != 1).Select(line => (IReadOnlyList<RichText>)[.. Cells(line).Select(RichTextReader.Read)]);
        return new PipeTable(columns, [.. rows]);
    }

    /// <summary>The whole table as one rich text, and where each cell stands in it (with the space that parts it from the next).</summary>
    internal (RichText Rich, IReadOnlyList<IReadOnlyList<TextSpan>> Cells) Flatten()
    {
        var text = new StringBuilder();
        var spans = new List<StyledSpan>();
        var points = new List<InlinePoint>();
        var cells = new List<List<TextSpan>>();
        var left = Rows.Sum(row => row.Count(cell => cell.Text.Length > 0));
        foreach (var row in Rows)
        {
            var line = new List<TextSpan>(row.Count);
            foreach (var cell in row)
            {
                var start = text.Length;
                var shifted = cell.Shifted(start);
                spans.AddRange(shifted.Spans);
                points.AddRange(shifted.Points);
                text.Append(cell.Text);
                if (cell.Text.Length > 0 && --left > 0) text.Append(' ');
                line.Add(new TextSpan(start, text.Length));
            }

            cells.Add(line);
        }

        return (new RichText(text.ToString(), spans, points), cells);
    }

    /// <summary>Splits a row at its bare pipes; an escaped pipe is a pipe, also in code.</summary>
    private static IEnumerable<string> Cells(string line)
    {
        var cell = new StringBuilder();
        for (var at = line.StartsWith('|') ? 1 : 0; at < line.Length; at++)
        {
            if (line[at] == '\\' && at + 1 < line.Length && line[at + 1] == '|')
            {
                cell.Append('|');
                at++;
            }
            else if (line[at] == '|')
            {
                yield return cell.ToString().Trim(' ');
                cell.Clear();
            }
            else
            {
                cell.Append(line[at]);
            }
        }
    }

    private static string Dashes(ColumnAlignment column) => column switch
    {
        ColumnAlignment.Left => ":--",
        ColumnAlignment.Centre => ":-:",
        ColumnAlignment.Right => "--:",
        _ => "---",
    };

    private static ColumnAlignment Alignment(string dashes) => (dashes.StartsWith(':'), dashes.EndsWith(':')) switch
    {
        (true, true) => ColumnAlignment.Centre,
        (true, false) => ColumnAlignment.Left,
        (false, true) => ColumnAlignment.Right,
        _ => ColumnAlignment.None,
    };
}
