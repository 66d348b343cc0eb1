using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using Xunit;

namespace SinoRussia.Web.Tests.Features.SavedSearches;

public sealed class ResultListTests(SearchesServer server) : IClassFixture<SearchesServer>
{
    [Theory]
    [InlineData("csv", "text/csv")]
    [InlineData("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("json", "application/json")]
    [InlineData("ris", "application/x-research-info-systems")]
    public async Task Each_link_of_a_result_list_gives_a_file_and_the_same_one_again(string format, string type)
    {
        var page = await server.OpenAsync("/search?q=satellite&type=finding&sort=date");
        var link = page.QuerySelector($"a[download][href*='format={format}']")!.GetAttribute("href")!;
        Assert.EndsWith("q=satellite&type=finding&sort=date", link, StringComparison.Ordinal);
        using var response = await server.Browser.GetAsync(link);
        Assert.Equal((HttpStatusCode.OK, type), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
        Assert.Equal($"Search satellite.{format}", response.Content.Headers.ContentDisposition!.FileNameStar);
        Assert.Equal(await response.Content.ReadAsByteArrayAsync(), await server.Browser.GetByteArrayAsync(link));
    }

    [Fact]
    public async Task The_json_has_the_shape_of_the_command_line_and_the_order_of_the_page()
    {
        using var json = JsonDocument.Parse(await server.Browser.GetStringAsync("/search/export?format=json&q=satellite&type=finding&sort=reading"));
        Assert.Equal(
            ["query", "understood", "total", "tookMs", "complaints", "facets", "hits", "further", "loosened", "offers", "also", "didYouMean"],
            json.RootElement.EnumerateObject().Select(property => property.Name));
        var page = await server.OpenAsync("/search?q=satellite&type=finding&sort=reading");
        Assert.Equal(
            page.QuerySelectorAll("ol.hits h2 a").Select(link => link.GetAttribute("href")!.Split('?')[0]),
            json.RootElement.GetProperty("hits").EnumerateArray().Take(20).Select(hit => hit.GetProperty("url").GetString()!));
    }

    [Fact]
    public async Task What_follows_the_hits_on_the_page_is_not_taken_away_as_one()
    {
        const string query = "q=BeiDou+missile";
        Assert.NotEmpty((await server.OpenAsync($"/search?{query}")).QuerySelectorAll(".further li.hit"));
        using var json = JsonDocument.Parse(await server.Browser.GetStringAsync($"/search/export?format=json&{query}"));
        Assert.Empty(json.RootElement.GetProperty("further").EnumerateArray());
    }

    [Theory]
    [InlineData("/search/export?format=exe&q=missile")]
    [InlineData("/search/export?format=csv")]
    [InlineData("/search/export?q=missile")]
    public async Task There_is_no_file_without_a_format_and_a_question(string address)
    {
        using var response = await server.Browser.GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Order_and_grouping_stand_in_the_address_and_survive_a_filter()
    {
        var page = await server.OpenAsync("/search?q=satellite&sort=reading&group=report");
        Assert.Equal("Reading order", page.QuerySelector(".orders [aria-current]")!.TextContent);
        Assert.Equal([("sort", "reading"), ("group", "report")], page.QuerySelectorAll("form.facets input[type=hidden]").Skip(1).Select(field => (field.GetAttribute("name")!, field.GetAttribute("value")!)));
        Assert.Equal(["csis-2022-sino-russian-alignment", "elsewhere"], page.QuerySelectorAll(".hit-group h2[id]").Select(title => title.Id!["g-".Length..]));
        Assert.All(page.QuerySelectorAll(".hit-group"), group => Assert.Equal(3, group.QuerySelectorAll("li.hit").Length));
        Assert.Equal("/search?q=satellite&type=entity&type=event&sort=reading", page.QuerySelectorAll(".hit-group .sec-head a")[1].GetAttribute("href"));
        Assert.Equal("/search?q=satellite&sort=reading", page.QuerySelector(".orders .apart")!.GetAttribute("href"));
        Assert.Equal("/search?q=satellite&report=csis-2022-sino-russian-alignment&sort=reading", page.QuerySelector(".hit-group .sec-head a")!.GetAttribute("href"));
        Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src])"));
    }

    [Fact]
    public async Task Hits_of_several_years_are_bars_that_choose_a_year_and_let_it_go()
    {
        await server.ArriveAsync("aurora", "An aurora of another year.", "1999");
        var page = await server.OpenAsync("/search?q=*");
        var bars = page.QuerySelectorAll(".year-bars a");
        Assert.True(bars.Length > 1);
        Assert.All(bars, bar => Assert.NotNull(bar.QuerySelector("svg[aria-hidden=true] rect")));
        var chosen = await server.OpenAsync(bars[0].GetAttribute("href")!);
        Assert.Equal($"{bars[0].QuerySelector(".n")!.TextContent} results".Replace("1 results", "1 result", StringComparison.Ordinal), chosen.QuerySelector("h2.count")!.TextContent);
        Assert.Equal("/search?q=%2A", chosen.QuerySelector(".year-bars a[aria-current]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task The_library_describes_itself_as_a_search_engine()
    {
        Assert.Equal("/opensearch.xml", (await server.OpenAsync("/help")).QuerySelector("link[rel=search][type='application/opensearchdescription+xml']")!.GetAttribute("href"));
        using var response = await server.Browser.GetAsync("/opensearch.xml");
        Assert.Equal("application/opensearchdescription+xml", response.Content.Headers.ContentType!.MediaType);
        var root = XDocument.Parse(await response.Content.ReadAsStringAsync()).Root!;
        XNamespace search = "http://a9.com/-/spec/opensearch/1.1/";
        Assert.Equal(search + "OpenSearchDescription", root.Name);
        Assert.InRange(root.Element(search + "ShortName")!.Value.Length, 1, 16);
        Assert.InRange(root.Element(search + "Description")!.Value.Length, 1, 1024);
        var template = root.Elements(search + "Url").Single(url => url.Attribute("type")!.Value == "text/html").Attribute("template")!.Value;
        Assert.Equal($"{server.Browser.BaseAddress}search?q={{searchTerms}}", template);
        var page = await server.OpenAsync(template.Replace("{searchTerms}", Uri.EscapeDataString("missile warning"), StringComparison.Ordinal));
        Assert.NotEmpty(page.QuerySelectorAll("ol.hits > li"));
    }
}
