using System.Net;
using SinoRussia.Web.Tests.Features.SavedSearches;
using Xunit;

namespace SinoRussia.Web.Tests.Features.Alike;

public sealed class AlikePagesTests(SearchesServer server) : IClassFixture<SearchesServer>
{
    [Fact]
    public async Task A_result_leads_to_more_like_it_in_other_reports_first_and_then_in_its_own()
    {
        await server.ArriveAsync("north", "Keepers of the lighthouse counted seventy herring gulls beside the lantern. Harbour Captain Olsen wrote it down.");
        await server.ArriveAsync("south", "A lighthouse keeper counts gulls and herring, and the lantern burns.");
        var result = (await server.OpenAsync("/search?q=gulls&report=north")).QuerySelector("ol.hits > li")!;
        var page = await server.OpenAsync(result.QuerySelector("a[href^='/like/passage/']")!.GetAttribute("href")!);

        Assert.Equal("More like this passage", page.QuerySelector("h1")!.TextContent);
        Assert.StartsWith("Keepers of the lighthouse", page.QuerySelector(".like-this blockquote")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["In other reports", "In the same report"], page.QuerySelectorAll("main .sec-head h2").Select(title => title.TextContent));
        var like = page.QuerySelector("#elsewhere")!.Closest("section")!.QuerySelector("ol.hits > li")!;
        Assert.Contains("/reports/south/one#p-", like.QuerySelector("h2 a")!.GetAttribute("href"), StringComparison.Ordinal);
        var shared = like.QuerySelectorAll("p").Single(text => text.TextContent.StartsWith("Alike in: ", StringComparison.Ordinal)).TextContent;
        Assert.Contains("gulls", shared, StringComparison.Ordinal);
        Assert.Contains("gulls", like.QuerySelectorAll("mark.hit").Select(mark => mark.TextContent));
        Assert.Equal("Nothing else in this report is like it.", page.QuerySelector("#here")!.Closest("section")!.QuerySelector("p")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src])"));
    }

    [Fact]
    public async Task A_finding_leads_to_its_likes_and_each_opens_a_page()
    {
        var finding = (await server.OpenAsync("/search?q=satellite&type=finding")).QuerySelector("ol.hits > li h2 a")!.GetAttribute("href")!;
        var page = await server.OpenAsync((await server.OpenAsync(finding)).QuerySelector("a[href^='/like/finding/']")!.GetAttribute("href")!);
        var likes = page.QuerySelectorAll("ol.hits > li h2 a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.NotEmpty(likes);
        Assert.DoesNotContain(finding, likes);
        foreach (var like in likes)
        {
            var (path, place) = like.Split('#') is [var before, var behind] ? (before, behind) : (like, null);
            var opened = await server.OpenAsync(path);
            Assert.True(place is null || opened.GetElementById(place) is not null, $"Nothing on the page is at {like}.");
        }
    }

    [Fact]
    public async Task Under_each_paragraph_of_a_report_stands_a_link_to_more_like_it_that_adds_no_text()
    {
        await server.ArriveAsync("east", "A bell rang twice over the frozen pier.");
        var paragraph = (await server.OpenAsync("/reports/east/one")).QuerySelector(".para")!;
        var link = paragraph.QuerySelector("a.like")!;
        Assert.Equal("/like/passage/" + paragraph.Id!["p-".Length..], link.GetAttribute("href"));
        Assert.Equal(("", "More like paragraph 1"), (link.TextContent, link.GetAttribute("aria-label")));
        Assert.Equal("A bell rang twice over the frozen pier.", paragraph.QuerySelector("[data-passage]")!.TextContent);
    }

    [Theory]
    [InlineData("/like/passage/nowhere")]
    [InlineData("/like/finding/nothing")]
    public async Task What_is_not_there_has_no_likes(string address)
    {
        using var response = await server.Browser.GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}
