using System.Globalization;
using CsvHelper;

namespace SinoRussia.Exporting;

/// <summary>
/// Comma-separated values after RFC 4180, with the byte order mark that makes Excel read UTF-8. A text that a spreadsheet would take for a
/// formula gets a quote before it: a foreign report's words must never be computed.
/// </summary>
public sealed class CsvTable : ITableFormat
{
    private static readonly CsvWriterOptions Options = new() { WriteByteOrderMark = true, Injection = CsvInjection.Escape };

    public string Name => "csv";

    public string MediaType => "text/csv; charset=utf-8";

    public ReadOnlyMemory<byte> Write(ExportTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var legal = new LegalText();
        using var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, Options, leaveOpen: true))
        {
            csv.WriteRecord([.. table.Columns.Select(column => column.Name)]);
            foreach (var row in table.Rows)
            {
                foreach (var cell in row) Write(csv, cell, legal);
                csv.EndRecord();
            }
        }

        return bytes.ToArray();
    }

    private static void Write(CsvWriter csv, TableValue cell, LegalText legal)
    {
        // A number is written as one: its minus begins no formula.
        if (cell is TableValue.Number number) csv.WriteField(number.Value, "R", CultureInfo.InvariantCulture);
        else csv.WriteField(cell switch { TableValue.Text text => legal.Of(text.Value), TableValue.Link link => link.Address, _ => "" });
    }
}
