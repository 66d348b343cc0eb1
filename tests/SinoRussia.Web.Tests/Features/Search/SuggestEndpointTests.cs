using System.Net;
using System.Text.Json;
using Xunit;

namespace SinoRussia.Web.Tests.Features.Search;

public sealed class SuggestEndpointTests(SearchPageTests.SeededServer server) : IClassFixture<SearchPageTests.SeededServer>
{
    [Fact]
    public async Task A_plain_get_gives_names_headings_and_findings_with_where_they_lead()
    {
        var answer = JsonDocument.Parse(await server.GetTextAsync("/search/suggest?q=bedou")).RootElement;
        Assert.Equal("bedou", answer.GetProperty("query").GetString());
        var first = answer.GetProperty("suggestions")[0];
        Assert.Equal(("BeiDou", "entity", "/search?q=BeiDou"), (first.GetProperty("text").GetString(), first.GetProperty("kind").GetString(), first.GetProperty("url").GetString()));
        Assert.Empty(JsonDocument.Parse(await server.GetTextAsync("/search/suggest")).RootElement.GetProperty("suggestions").EnumerateArray());
    }

    [Fact]
    public async Task Each_suggestion_leads_to_a_page()
    {
        foreach (var typed in new[] { "milit", "space", "Россия", "北" })
        {
            var suggestions = JsonDocument.Parse(await server.GetTextAsync($"/search/suggest?q={Uri.EscapeDataString(typed)}")).RootElement.GetProperty("suggestions");
            Assert.NotEmpty(suggestions.EnumerateArray());
            foreach (var suggestion in suggestions.EnumerateArray())
            {
                using var response = await server.Client.GetAsync(suggestion.GetProperty("url").GetString());
                Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            }
        }
    }

    [Fact]
    public async Task A_browser_can_take_them_into_its_own_search_box()
    {
        var description = await server.GetTextAsync("/opensearch.xml");
        Assert.Contains("/search?q={searchTerms}", description, StringComparison.Ordinal);
        using var response = await server.Client.GetAsync("/search/suggest?format=opensearch&q=bei");
        Assert.Equal("application/x-suggestions+json", response.Content.Headers.ContentType?.MediaType);
        var lists = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        Assert.Equal(("bei", 4), (lists[0].GetString(), lists.GetArrayLength()));
        Assert.Equal(lists[1].GetArrayLength(), lists[3].GetArrayLength());
    }

    [Fact]
    public async Task What_may_have_been_meant_is_offered_as_a_link_with_its_count_and_is_no_hit()
    {
        var page = await server.GetPageAsync("/search?q=misile+warnign");
        var offer = page.QuerySelector(".offer[data-offer=meant]")!;
        Assert.Equal("/search?q=missile%20warning", offer.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("result", offer.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("ol.hits > li"));
    }
}
