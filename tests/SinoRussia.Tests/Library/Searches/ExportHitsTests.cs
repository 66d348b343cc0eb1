using SinoRussia.Library.Searches;
using SinoRussia.Tests.Exporting;
using Xunit;

namespace SinoRussia.Tests.Library.Searches;

public sealed class ExportHitsTests(TwoReports reports) : IClassFixture<TwoReports>
{
    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    [InlineData("ris")]
    public async Task The_same_search_gives_the_same_bytes(string format)
        => Assert.Equal((await ExportAsync(format)).Bytes.ToArray(), (await ExportAsync(format)).Bytes.ToArray());

    [Fact]
    public async Task A_table_has_every_hit_in_its_order_with_an_absolute_link()
    {
        var rows = CsvReading.Of((await ExportAsync("csv")).Bytes);
        var hits = (await reports.Library.SearchAsync("missile")).Hits;
        Assert.Equal(hits.Count + 1, rows.Count);
        Assert.Equal(hits.Select(hit => "http://127.0.0.1:5080" + hit.Url), rows.Skip(1).Select(row => row[^1]));
        Assert.Equal(Enumerable.Range(1, hits.Count).Select(i => $"{i}"), rows.Skip(1).Select(row => row[0]));
        Assert.Contains(rows, row => row[3] == "'=SUM(A1) of every missile, \"so\" it says.");
        Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
    }

    [Fact]
    public async Task A_workbook_says_the_same_and_what_it_is_an_answer_to()
    {
        var file = await ExportAsync("xlsx");
        var (rows, about) = (SheetReading.Of(file.Bytes, 1), SheetReading.Of(file.Bytes, 2));
        var csv = CsvReading.Of((await ExportAsync("csv")).Bytes);
        Assert.Equal(csv.Select(row => row.Select(cell => cell.TrimStart('\''))), rows);
        Assert.Contains(about, row => row is ["Query", "missile"]);
        Assert.Contains(about, row => row is ["In this file", "all"]);
        Assert.Equal("Search missile.xlsx", file.Name);
    }

    [Fact]
    public async Task The_reports_come_as_records_of_a_reference_manager()
    {
        var records = RisReading.Of((await ExportAsync("ris")).Bytes);
        Assert.Equal(["alpha", "beta"], records.Select(record => record["ID"].Single()));
        var beta = records[1];
        Assert.Equal(["RPRT"], beta["TY"]);
        Assert.Equal(["Hakvåg, Una"], beta["AU"]);
        Assert.Equal(["2014", "Institute", "B-7"], new[] { "PY", "PB", "SN" }.Select(tag => beta[tag].Single()));
        Assert.Equal(["2022/12/08/"], records[0]["DA"]);
        Assert.False(beta.Contains("DA"));
    }

    [Fact]
    public async Task Only_the_reports_of_the_hits_are_records()
    {
        var ris = await reports.Library.Get<ExportHits>().RunAsync(new("missile") { Reports = ["beta"] }, "ris", CancellationToken.None);
        Assert.Equal(["beta"], RisReading.Of(ris!.Bytes).Select(record => record["ID"].Single()));
        var none = await reports.Library.Get<ExportHits>().RunAsync(new("Antarctica"), "ris", CancellationToken.None);
        Assert.Empty(none!.Bytes.ToArray());
    }

    [Fact]
    public async Task A_format_there_is_not_gives_no_file()
        => Assert.Null(await reports.Library.Get<ExportHits>().RunAsync(new("missile"), "exe", CancellationToken.None));

    [Fact]
    public async Task A_matrix_is_exported_with_its_numbers_and_remarks()
    {
        var lines = QueryLines.Read("missile\nradar \"");
        var export = reports.Library.Get<ExportMatrix>();
        var csv = CsvReading.Of((await export.RunAsync(lines, CountedBy.Year, "csv", CancellationToken.None))!.Bytes);
        Assert.Equal(["Query", "All", "2014", "2022", "No year", "Remarks"], csv[0]);
        Assert.Equal(["missile", "10", "6", "4", "0", ""], csv[1]);
        Assert.Contains("not closed", csv[2][^1], StringComparison.Ordinal);
        Assert.Equal(csv, SheetReading.Of((await export.RunAsync(lines, CountedBy.Year, "xlsx", CancellationToken.None))!.Bytes, 1));
    }

    private async Task<ExportedHits> ExportAsync(string format)
        => (await reports.Library.Get<ExportHits>().RunAsync(new("missile"), format, CancellationToken.None))!;
}
