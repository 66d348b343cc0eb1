using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SinoRussia.Exporting.Tables;

/// <summary>One sheet: headings that stay in sight, rows, and the links of its cells.</summary>
internal sealed class SheetWriting(WorksheetPart part, LegalText legal)
{
    /// <summary>More than this no cell may hold.</summary>
    private const int LongestCell = 32_767;

    /// <summary>Longer texts are wrapped.</summary>
    private const int Short = 60;

    private readonly List<Hyperlink> links = [];

    public Worksheet Write(ExportTable table)
    {
        var data = new SheetData(Row(1, [.. table.Columns.Select(column => Text(column.Name, SheetStyles.Heading))]));
        for (var i = 0; i < table.Rows.Count; i++)
            data.Append(Row(i + 2, [.. table.Rows[i].Select((cell, at) => Cell(cell, Reference(i + 2, at)))]));
        var heading = new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen };
        var sheet = new Worksheet(
            new SheetViews(new SheetView(heading) { WorkbookViewId = 0 }),
            new Columns(table.Columns.Select((column, at) => new Column { Min = (uint)at + 1, Max = (uint)at + 1, Width = column.Width, CustomWidth = true })),
            data);
        if (links.Count > 0) sheet.Append(new Hyperlinks(links));
        return sheet;
    }

    private static Row Row(int number, Cell[] cells)
    {
        for (var at = 0; at < cells.Length; at++) cells[at].CellReference = Reference(number, at);
        return new Row(cells) { RowIndex = (uint)number };
    }

    private Cell Cell(TableValue cell, string reference) => cell switch
    {
        TableValue.Text text => Text(text.Value, text.Value.Length > Short ? SheetStyles.Wrapped : SheetStyles.Plain),
        TableValue.Number number => new Cell(new CellValue(number.Value.ToString("R", CultureInfo.InvariantCulture))) { StyleIndex = SheetStyles.Plain },
        TableValue.Link link => Link(link.Address, reference),
        _ => Text("", SheetStyles.Plain),
    };

    private Cell Text(string value, uint style)
    {
        var kept = legal.Of(value);
        if (kept.Length > LongestCell) kept = kept[..(char.IsHighSurrogate(kept[LongestCell - 1]) ? LongestCell - 1 : LongestCell)];
        return new Cell(new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(kept) { Space = SpaceProcessingModeValues.Preserve }))
        {
            DataType = CellValues.InlineString,
            StyleIndex = style,
        };
    }

    private Cell Link(string address, string reference)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri)) return Text(address, SheetStyles.Plain);
        var id = $"link{links.Count + 1}";
        part.AddHyperlinkRelationship(uri, isExternal: true, id);
        links.Add(new Hyperlink { Reference = reference, Id = id });
        return Text(address, SheetStyles.Link);
    }

    /// <summary>Row 1, column 27 is AB1.</summary>
    private static string Reference(int row, int column)
    {
        var letters = "";
        for (var left = column + 1; left > 0; left = (left - 1) / 26) letters = (char)('A' + ((left - 1) % 26)) + letters;
        return letters + row.ToString(CultureInfo.InvariantCulture);
    }
}
