using SinoRussia.Exporting;
using SinoRussia.Model;

namespace SinoRussia.Library.Searches;

/// <summary>Writes a matrix of counts as a table; the same list gives the same file.</summary>
public sealed class ExportMatrix(CountQueries count, IEnumerable<ITableFormat> formats)
{
    /// <returns>Null for a format there is not.</returns>
    public async Task<ExportedHits?> RunAsync(QueryLines lines, CountedBy by, string format, CancellationToken cancellationToken)
    {
        if (formats.FirstOrDefault(one => one.Name == format) is not { } table) return null;
        var matrix = await count.RunAsync(lines, by, cancellationToken);
        return new(table.Write(Table(matrix)), $"Queries by {Slug.Of(by)}.{format}", table.MediaType);
    }

    private static ExportTable Table(QueryMatrix matrix)
    {
        List<TableColumn> columns = [new("Query", 40), new("All", 8), .. matrix.Columns.Select(column => new TableColumn(column.Label, 14))];
        if (matrix.HasOthers) columns.Add(new(matrix.By == CountedBy.Year ? "No year" : "Others", 8));
        columns.Add(new("Remarks", 60));
        return new(
            "Queries",
            columns,
            [.. matrix.Rows.Select(row => Row(row, matrix.HasOthers))],
            [("Counted by", Slug.Of(matrix.By)), ("Queries", matrix.Rows.Count.ToString(System.Globalization.CultureInfo.InvariantCulture))]);
    }

    private static List<TableValue> Row(MatrixRow row, bool hasOthers)
    {
        List<TableValue> cells = [new TableValue.Text(row.Query), new TableValue.Number(row.Total), .. row.Counts.Select(one => new TableValue.Number(one))];
        if (hasOthers) cells.Add(new TableValue.Number(row.Others));
        var remarks = row.Loosened ? row.Complaints.Prepend("No text has all of the words; those with most of them are counted.") : row.Complaints;
        cells.Add(new TableValue.Text(string.Join(' ', remarks)));
        return cells;
    }
}
