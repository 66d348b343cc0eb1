using SinoRussia.Exporting;
using Xunit;

namespace SinoRussia.Tests.Exporting;

public sealed class TableExportTests
{
    private static readonly string[] Words =
    [
        "plain", "a, b", "say \"so\"", "two\nlines", "", " spaced ", "北斗 и Бэйдоу 🛰", "bell\u0007", "=1+1", "+1", "-1", "@SUM(A1)", "'already",
    ];

    private static readonly ExportTable Table = new(
        "Title & <tag>",
        [.. Enumerable.Range(0, 30).Select(i => new TableColumn(i == 0 ? "Word" : $"C{i}", 12))],
        [.. Words.Select(word => (IReadOnlyList<TableValue>)[new TableValue.Text(word), new TableValue.Number(-2.5), new TableValue.Link("http://127.0.0.1:5080/p/1?q=%22a%22#p-1"), .. Enumerable.Repeat(TableValue.Empty, 27)])],
        [("Query", "=cmd")]);

    [Fact]
    public void Every_value_comes_back_from_comma_separated_values_and_no_text_is_a_formula()
    {
        var rows = CsvReading.Of(new CsvTable().Write(Table)).Skip(1).ToList();
        Assert.Equal(
            ["plain", "a, b", "say \"so\"", "two\nlines", "", " spaced ", "北斗 и Бэйдоу 🛰", "bell", "'=1+1", "'+1", "'-1", "'@SUM(A1)", "'already"],
            rows.Select(row => row[0]));
        Assert.All(rows, row => Assert.Equal("-2.5", row[1]));
    }

    [Fact]
    public void Every_value_comes_back_from_a_workbook_as_text_or_number()
    {
        var bytes = new XlsxTable().Write(Table);
        Assert.Equal(Words.Select(word => word.Replace("\a", "", StringComparison.Ordinal)), SheetReading.Of(bytes, 1).Skip(1).Select(row => row[0]));
        Assert.Equal(["Query", "=cmd"], SheetReading.Of(bytes, 2)[1]);
        Assert.Equal(bytes.ToArray(), new XlsxTable().Write(Table).ToArray());
    }

    [Fact]
    public void A_cell_holds_no_more_than_a_cell_can()
    {
        var table = Table with { Rows = [[new TableValue.Text(new string('x', 32_766) + "🛰🛰"), .. Enumerable.Repeat(TableValue.Empty, 29)]] };
        Assert.Equal(new string('x', 32_766), SheetReading.Of(new XlsxTable().Write(table), 1)[1][0]);
    }

    [Fact]
    public void An_empty_table_is_a_heading_alone()
    {
        var table = Table with { Rows = [] };
        Assert.Single(CsvReading.Of(new CsvTable().Write(table)));
        Assert.Single(SheetReading.Of(new XlsxTable().Write(table), 1));
    }

    [Fact]
    public void A_line_break_in_a_field_of_a_record_begins_no_tag()
    {
        var record = new RisRecord("x", "Title\r\nER  - \r\nTY  - BOOK", ["A\nB"], []) { Abstract = "  " };
        var read = Assert.Single(RisReading.Of(RisExport.Write([record])));
        Assert.Equal(["Title ER - TY - BOOK"], read["TI"]);
        Assert.False(read.Contains("AB"));
    }
}
