using SinoRussia.Library;
using SinoRussia.Library.Searches;
using Xunit;

namespace SinoRussia.Tests.Library.Searches;

public sealed class CountQueriesTests(TwoReports reports) : IClassFixture<TwoReports>
{
    private static readonly QueryLines Lines = QueryLines.Read("missile\n# a remark\n\n warning \nmissile\r\nmissile warning Voronesh\nradar \"\nnothing-here");

    [Fact]
    public void A_list_is_read_line_by_line_without_remarks_and_repetitions()
    {
        Assert.Equal(["missile", "warning", "missile warning Voronesh", "radar \"", "nothing-here"], Lines.Queries);
        Assert.Equal(Lines.Queries, QueryLines.Read(Lines.ToString()).Queries);
        var many = QueryLines.Read(string.Join('\n', Enumerable.Range(0, SearchesLimits.Queries + 7).Select(i => $"word{i}")));
        Assert.Equal((SearchesLimits.Queries, 7), (many.Queries.Count, many.LeftOut));
    }

    [Theory]
    [InlineData(CountedBy.Report)]
    [InlineData(CountedBy.Chapter)]
    [InlineData(CountedBy.Year)]
    public async Task Every_cell_is_the_number_on_the_page_it_opens(CountedBy by)
    {
        var matrix = await reports.Library.Get<CountQueries>().RunAsync(Lines, by, CancellationToken.None);
        Assert.Equal(Lines.Queries, matrix.Rows.Select(row => row.Query));
        Assert.NotEmpty(matrix.Columns);
        foreach (var row in matrix.Rows)
        {
            Assert.Equal((await reports.Library.SearchAsync(row.Query)).Total, row.Total);
            Assert.Equal(row.Total, row.Counts.Sum() + row.Others);
            for (var at = 0; at < matrix.Columns.Count; at++)
                Assert.Equal((await reports.Library.SearchAsync(Within(row.Query, by, matrix.Columns[at].Value))).Total, row.Counts[at]);
        }
    }

    [Fact]
    public async Task A_row_says_what_was_not_understood_and_that_most_of_the_words_were_counted()
    {
        var rows = (await reports.Library.Get<CountQueries>().RunAsync(Lines, CountedBy.Report, CancellationToken.None)).Rows;
        Assert.Equal([false, false, true, false, false], rows.Select(row => row.Loosened));
        Assert.Contains(rows[3].Complaints, complaint => complaint.Contains("not closed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Columns_bear_names_and_years_stand_in_order_of_time()
    {
        var count = reports.Library.Get<CountQueries>();
        Assert.Equal(["2014", "2022"], (await count.RunAsync(Lines, CountedBy.Year, CancellationToken.None)).Columns.Select(column => column.Label));
        var chapters = (await count.RunAsync(Lines, CountedBy.Chapter, CancellationToken.None)).Columns;
        Assert.Contains(chapters, column => column is { Value: "alpha/sea", Label: "Alpha report: 2 The Sea" });
    }

    [Fact]
    public async Task A_list_that_is_kept_comes_back_and_the_same_list_is_kept_once()
    {
        var keep = reports.Library.Get<KeepQueryList>();
        var id = await keep.RunAsync(Lines, CancellationToken.None);
        Assert.Equal(id, await keep.RunAsync(QueryLines.Read(Lines.ToString()), CancellationToken.None));
        Assert.Equal(Lines.Queries, (await reports.Library.Get<ReadQueryList>().RunAsync(id, CancellationToken.None))!.Queries);
        Assert.Null(await reports.Library.Get<ReadQueryList>().RunAsync(new("none"), CancellationToken.None));
    }

    private static SearchQuestion Within(string query, CountedBy by, string value) => by switch
    {
        CountedBy.Chapter => new(query) { Chapters = [value] },
        CountedBy.Year => new(query) { Years = [value] },
        _ => new(query) { Reports = [value] },
    };
}
