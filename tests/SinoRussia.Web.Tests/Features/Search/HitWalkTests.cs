using System.Net;
using AngleSharp.Dom;
using Xunit;

namespace SinoRussia.Web.Tests.Features.Search;

/// <summary>From result to result while reading, by links alone.</summary>
public sealed class HitWalkTests(SearchPageTests.SeededServer server) : IClassFixture<SearchPageTests.SeededServer>
{
    [Theory]
    [InlineData("/search?q=China+missile+satellite+OR+Russia", 20)]
    [InlineData("/search?q=satellite&type=finding&type=digest&sort=date", 2)]
    [InlineData("/search?q=China+OR+BeiDou&names=off&sort=reading", 20)]
    [InlineData("/search?q=satellite&within=China&without=%D0%91%D1%8D%D0%B9%D0%B4%D0%BE%D1%83", 2)]
    [InlineData("/search?q=&type=digest&report=csis-2022-sino-russian-alignment", 20)]
    public async Task A_step_leads_to_what_the_list_would_open_over_the_borders_of_its_pages_too(string search, int more)
    {
        var listed = await ListAsync(search);
        Assert.True(listed.Count > more, $"{listed.Count} results");
        foreach (var number in new[] { 1, 2, 3, 19, 20, 21, listed.Count }.Where(number => number <= listed.Count).Distinct())
        {
            var steps = (await OpenAsync(listed[number - 1])).QuerySelector(".steps")!;
            Assert.StartsWith($"Result {number} of {listed.Count}", steps.TextContent.Trim(), StringComparison.Ordinal);
            Assert.Equal((number > 1, number < listed.Count), (steps.QuerySelector("a[rel=prev]") is not null, steps.QuerySelector("a[rel=next]") is not null));
            if (number > 1) Assert.Equal(listed[number - 2], await LedAsync(steps.QuerySelector("a[rel=prev]")!));
            if (number < listed.Count) Assert.Equal(listed[number], await LedAsync(steps.QuerySelector("a[rel=next]")!));
        }
    }

    [Theory]
    [InlineData("/search?q=China+OR+BeiDou&names=off&sort=reading&page=2", 3)]
    [InlineData("/search?q=satellite&type=finding&year=2014..2022&within=China&without=%D0%91%D1%8D%D0%B9%D0%B4%D0%BE%D1%83", 2)]
    [InlineData("/search?q=satellite&sort=added&since=0", 1)]
    [InlineData("/search?q=satellite&sort=date&group=report", 2)]
    public async Task The_way_back_leads_to_the_same_list_at_the_result(string search, int at)
    {
        var list = await server.GetPageAsync(search);
        var hit = list.QuerySelectorAll("li.hit[id]")[at];
        var back = new Uri(server.Client.BaseAddress!, (await OpenAsync(Opened(hit))).QuerySelector(".steps a:last-of-type")!.GetAttribute("href"));
        Assert.Equal("#" + hit.Id, back.Fragment);
        Assert.Equal(Parameters(search), Parameters(back.PathAndQuery));
        var again = await server.GetPageAsync(back.PathAndQuery);
        Assert.Equal(Opened(hit), Opened(again.GetElementById(hit.Id!)!));
        Assert.Equal(list.QuerySelector("main")!.TextContent, again.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task In_a_list_by_report_one_goes_through_the_results_of_the_report()
    {
        var groups = await server.GetPageAsync("/search?q=satellite&group=report&sort=reading");
        var first = groups.QuerySelector(".hit-group li.hit")!;
        var alone = await ListAsync("/search?q=satellite&sort=reading&report=csis-2022-sino-russian-alignment");
        var steps = (await OpenAsync(Opened(first))).QuerySelector(".steps")!;
        Assert.StartsWith($"Result 1 of {alone.Count} in this report", steps.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal(Opened(groups.QuerySelectorAll(".hit-group li.hit")[1]), await LedAsync(steps.QuerySelector("a[rel=next]")!));
    }

    [Fact]
    public async Task In_a_list_by_report_what_stands_in_no_report_has_steps_of_its_own()
    {
        var groups = await server.GetPageAsync("/search?q=radar+OR+BeiDou&group=report");
        var last = groups.QuerySelectorAll(".hit-group")[^1].QuerySelectorAll("li.hit");
        Assert.True(last.Length > 1);
        var steps = (await OpenAsync(Opened(last[0]))).QuerySelector(".steps")!;
        Assert.Contains("in no report", steps.TextContent, StringComparison.Ordinal);
        Assert.Equal(Opened(last[1]), await LedAsync(steps.QuerySelector("a[rel=next]")!));
    }

    [Fact]
    public async Task A_chapter_opened_from_a_list_is_cached_and_says_all_the_same()
    {
        var list = await server.GetPageAsync("/search?q=satellite&type=digest");
        var address = Opened(list.QuerySelectorAll("li.hit[id]")[2]).Split('#')[0];
        using var first = await server.Client.GetAsync(address);
        using var second = await server.Client.GetAsync(address);
        Assert.NotNull(second.Headers.Age);
        Assert.Equal(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());
        using var other = await server.Client.GetAsync(Opened(list.QuerySelectorAll("li.hit[id]")[3]).Split('#')[0]);
        Assert.Null(other.Headers.Age);
    }

    [Fact]
    public async Task Without_a_result_the_way_back_still_keeps_the_switches_of_names()
    {
        var page = await OpenAsync("/reports/csis-2022-sino-russian-alignment/space-us-view?view=digest&q=BeiDou&without=%E5%8C%97%E6%96%97");
        var back = page.QuerySelectorAll(".matches a").Single(link => link.TextContent == "Back to results").GetAttribute("href");
        Assert.Equal("/search?q=BeiDou&without=%E5%8C%97%E6%96%97", back);
        Assert.Null(page.QuerySelector(".steps"));
    }

    [Fact]
    public async Task Words_of_an_earlier_query_are_marked_in_the_chapter_too()
    {
        var marks = (await OpenAsync("/reports/csis-2022-sino-russian-alignment/space-us-view?view=digest&q=missile&within=warning")).QuerySelectorAll("article mark.hit").Select(mark => mark.TextContent.ToLowerInvariant()).ToList();
        Assert.Contains("missile", marks.Select(mark => mark.Split('-')[0]));
        Assert.Contains(marks, mark => mark.Contains("warning", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/search/hit", HttpStatusCode.NotFound)]
    [InlineData("/search/hit?q=satellite&hit=0", HttpStatusCode.NotFound)]
    [InlineData("/search/hit?q=satellite&hit=99999", HttpStatusCode.NotFound)]
    [InlineData("/search/hit?q=satellite&hit=9999", HttpStatusCode.Redirect)]
    [InlineData("/search/hit?q=%0d%0aX&hit=1&in=at%3D%250d%250aX-Evil%253A1%26type%3Dnothing%26sort&of=-3", HttpStatusCode.Redirect)]
    [InlineData("/search/hit?q=satellite&hit=1&in=%26%26%3D%25%26report%3D%252F%252Fevil", HttpStatusCode.Redirect)]
    public async Task No_address_leads_elsewhere_or_breaks(string address, HttpStatusCode status)
    {
        using var response = await server.Client.GetAsync(address);
        Assert.Equal(status, response.StatusCode);
        if (status == HttpStatusCode.Redirect) Assert.StartsWith("/search?q=", response.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.False(response.Headers.Contains("X-Evil"));
    }

    private static string Opened(IElement hit) => hit.QuerySelector("h2 a")!.GetAttribute("href")!;

    /// <summary>What each result of a list opens, page after page.</summary>
    private async Task<List<string>> ListAsync(string search)
    {
        var listed = new List<string>();
        for (string? next = search; next is not null;)
        {
            var page = await server.GetPageAsync(next);
            listed.AddRange(page.QuerySelectorAll("li.hit[id]").Select(Opened));
            next = page.QuerySelector(".pager a[rel=next]")?.GetAttribute("href");
        }

        return listed;
    }

    private async Task<IDocument> OpenAsync(string address) => await server.GetPageAsync(address.Split('#')[0]);

    private async Task<string> LedAsync(IElement link)
    {
        using var response = await server.Client.GetAsync(link.GetAttribute("href"));
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        return response.Headers.Location!.OriginalString;
    }

    private static IEnumerable<string> Parameters(string address)
        => address.Split('?')[1].Split('&').Select(pair => Uri.UnescapeDataString(pair.Replace('+', ' '))).Where(pair => pair != "page=1").Order(StringComparer.Ordinal);
}
