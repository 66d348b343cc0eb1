using System.Buffers;

namespace SinoRussia.Markup;

/// <summary>
/// How many cells the pipe tables of a text can ask for at most. Every row of a table is as wide as its widest, in Markdig already, so
/// that a text's lines and bars multiply: 800 KB can ask for 10^10 cells. Hence counted on the source, before anything is parsed.
/// </summary>
internal static class TableCells
{
    /// <summary>A row of dashes under a header, whatever list or quote it stands in.</summary>
    private static readonly SearchValues<char> DelimiterRow = SearchValues.Create("|:- \t\f\v>*+.)0123456789");

    /// <summary>Never less than there will be: lines times bars of each run of lines that holds a row of dashes.</summary>
    public static long AtMost(ReadOnlySpan<char> markdown)
    {
        var (cells, rows, widest, isTable) = (0L, 0L, 0, false);
        foreach (var range in markdown.Split('\n'))
        {
            var line = markdown[range];
            if (line.Trim(" \t>").IsEmpty)
            {
                if (isTable) cells += rows * widest;
                (rows, widest, isTable) = (0, 0, false);
                continue;
            }

            rows++;
            widest = Math.Max(widest, line.Count('|') + 1);
            isTable |= IsDelimiterRow(line);
        }

        return isTable ? cells + (rows * widest) : cells;
    }

    private static bool IsDelimiterRow(ReadOnlySpan<char> line)
        => line.Contains('-') && line.ContainsAny('|', ':') && !line.ContainsAnyExcept(DelimiterRow);
}
