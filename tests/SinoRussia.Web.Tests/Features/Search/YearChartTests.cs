using SinoRussia.Library;
using SinoRussia.Library.Indexing;
using SinoRussia.Web.Features.Search;
using Xunit;

namespace SinoRussia.Web.Tests.Features.Search;

public sealed class YearChartTests
{
    [Fact]
    public void Years_between_the_first_and_the_last_have_a_bar_each_as_high_as_their_share()
    {
        var chart = Of([], (2018, 4), (2020, 1), (2021, 200));
        Assert.Equal([("2018", 4), ("2019", 0), ("2020", 1), ("2021", 200)], chart.Bars.Select(bar => (bar.Label, bar.Count)));
        Assert.Equal([3, 0, 3, 100], chart.Bars.Select(bar => bar.Height));
        Assert.Equal((1, (2018, 2021)), (chart.Size, chart.Ends));
    }

    [Fact]
    public void Where_they_lie_far_apart_a_bar_stands_for_several_and_chooses_them_all()
    {
        var chart = Of([], (1949, 2), (1951, 3), (2022, 7));
        Assert.Equal(5, chart.Size);
        Assert.Equal(12, chart.Bars.Sum(bar => bar.Count));
        Assert.True(chart.Bars.Count <= 24);
        Assert.Equal(("1945 to 1949", 2), (chart.Bars[0].Span.InWords(), chart.Bars[0].Count));
        Assert.Equal("/search?q=x&year=2020..2024", chart.Href(chart.Bars[^1]));
        Assert.Equal(50, Of([], (1600, 1), (2022, 1)).Size);
    }

    [Fact]
    public void A_year_is_added_to_others_let_go_again_and_takes_the_place_of_a_stretch()
    {
        var single = Of(["2018"], (2018, 4), (2019, 1), (2020, 2));
        Assert.Equal("/search?q=x&year=2018&year=2020", single.Href(single.Bars[2]));
        Assert.Equal("/search?q=x", single.Href(single.Bars[0]));
        var stretch = Of(["2018..2019"], (2018, 4), (2019, 1), (2020, 2));
        Assert.Equal([true, true, false], stretch.Bars.Select(bar => bar.Chosen));
        Assert.Equal((2018, 2019), stretch.Ends);
        Assert.Equal("/search?q=x&year=2019", stretch.Href(stretch.Bars[1]));
    }

    [Theory]
    [InlineData("2147483647")]
    [InlineData("99999")]
    [InlineData("02022")]
    [InlineData("٢٠٢٢")]
    public void What_is_no_year_has_no_bar(string value)
    {
        var values = new[] { new SearchFacetValue("2022", "2022", 3, false), new SearchFacetValue(value, value, 0, true) };
        Assert.Equal(["2022"], Chart([value], values).Bars.Select(bar => bar.Label));
        Assert.Empty(Chart([value], values[1..]).Bars);
    }

    private static YearChart Of(string[] chosen, params (int Year, int Count)[] years)
    {
        var values = years.Select(year => new SearchFacetValue($"{year.Year}", $"{year.Year}", year.Count, chosen.SelectMany(YearSpan.Each).Contains($"{year.Year}"))).ToList();
        return Chart(chosen, values);
    }

    private static YearChart Chart(string[] chosen, IReadOnlyList<SearchFacetValue> values)
    {
        return new(new SearchAnswer(new("x") { Years = chosen }, "", "", [], 0, 0, false, [], [new("year", values)], [], [], TimeSpan.Zero, new IndexProgress(false, 0, 0, null), null));
    }
}
