namespace SinoRussia.Exporting;

/// <summary>Rows and columns to be written out, the same for every format.</summary>
/// <param name="Title">Names the sheet and heads its description.</param>
/// <param name="About">What the table is an answer to, as pairs; formats without room for it leave it out.</param>
public sealed record ExportTable(
    string Title,
    IReadOnlyList<TableColumn> Columns,
    IReadOnlyList<IReadOnlyList<TableValue>> Rows,
    IReadOnlyList<(string Name, string Value)> About);

/// <param name="Name">The heading.</param>
/// <param name="Width">In characters, for formats that have widths.</param>
public sealed record TableColumn(string Name, int Width);

public abstract record TableValue
{
    public static TableValue Empty { get; } = new Text("");

    public sealed record Text(string Value) : TableValue;

    public sealed record Number(double Value) : TableValue;

    /// <param name="Address">Absolute.</param>
    public sealed record Link(string Address) : TableValue;
}
