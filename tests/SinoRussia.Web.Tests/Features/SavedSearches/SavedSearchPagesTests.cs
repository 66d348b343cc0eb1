using System.Net;
using AngleSharp.Dom;
using Xunit;

namespace SinoRussia.Web.Tests.Features.SavedSearches;

public sealed class SavedSearchPagesTests(SearchesServer server) : IClassFixture<SearchesServer>
{
    [Fact]
    public async Task A_search_is_saved_without_script_and_says_what_came_until_it_is_opened()
    {
        await SaveAsync("/search?q=zeppelin&sort=date", "Airships");
        Assert.Null(Row(await server.OpenAsync("/searches"), "Airships").QuerySelector(".is-new"));
        await server.ArriveAsync("slow-flight", "A zeppelin is slow.");
        Assert.Equal("1 new", Row(await server.OpenAsync("/searches"), "Airships").QuerySelector(".is-new")!.TextContent);
        var home = (await server.OpenAsync("/")).QuerySelectorAll("section[aria-labelledby=saved] li").First(li => li.TextContent.Contains("Airships", StringComparison.Ordinal));
        Assert.Equal("1 new", home.QuerySelector(".is-new")!.TextContent);

        var opened = await server.OpenAsync(home.QuerySelector("a")!.GetAttribute("href")!);
        Assert.Equal("zeppelin", opened.QuerySelector("input#q")!.GetAttribute("value"));
        Assert.Equal("New", Assert.Single(opened.QuerySelectorAll("ol.hits > li .is-new")).TextContent);
        Assert.Null(Row(await server.OpenAsync("/searches"), "Airships").QuerySelector(".is-new"));
    }

    [Fact]
    public async Task Fetching_ahead_is_no_look()
    {
        await SaveAsync("/search?q=balloon", "Balloons");
        await server.ArriveAsync("balloons", "A balloon drifts.");
        using var ahead = new HttpRequestMessage(HttpMethod.Get, Row(await server.OpenAsync("/searches"), "Balloons").QuerySelector("a.title-link")!.GetAttribute("href"));
        ahead.Headers.Add("Sec-Purpose", "prefetch;prerender");
        using var response = await server.Browser.SendAsync(ahead);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.NotNull(Row(await server.OpenAsync("/searches"), "Balloons").QuerySelector(".is-new"));
    }

    [Fact]
    public async Task A_search_is_renamed_deleted_and_undone_by_its_buttons()
    {
        await SaveAsync("/search?q=satellite&type=finding", "First name");
        var (_, _, page) = await server.SendAsync(Button(Row(await server.OpenAsync("/searches"), "First name"), "Save"), ("name", "<b>Second</b>"));
        Assert.Contains("within type finding", Row(page, "<b>Second</b>").TextContent, StringComparison.Ordinal);
        (_, _, page) = await server.SendAsync(Button(Row(page, "<b>Second</b>"), "Delete: <b>Second</b>"));
        Assert.DoesNotContain(page.QuerySelectorAll(".saved > li"), row => row.TextContent.Contains("Second", StringComparison.Ordinal));
        (_, _, page) = await server.SendAsync(page.QuerySelector(".msg button")!);
        Assert.NotNull(Row(page, "<b>Second</b>"));
    }

    [Fact]
    public async Task A_refused_form_says_why_and_one_without_its_token_changes_nothing()
    {
        var form = (await server.OpenAsync("/search?q=radar")).QuerySelector("form.save-as button")!;
        var (status, _, page) = await server.SendAsync(form, ("name", "  "));
        Assert.Equal((HttpStatusCode.BadRequest, "A saved search needs a name."), (status, page.QuerySelector("[role=alert]")!.TextContent));
        (status, _, page) = await server.SendAsync(form, ("name", "Forged"), ("__RequestVerificationToken", "x"));
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.DoesNotContain("Forged", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_feed_is_atom_and_names_itself()
    {
        await SaveAsync("/search?q=missile", "Missiles");
        var address = Row(await server.OpenAsync("/searches"), "Missiles").QuerySelector("a[type='application/atom+xml']")!.GetAttribute("href")!;
        using var response = await server.Browser.GetAsync(address);
        Assert.Equal("application/atom+xml", response.Content.Headers.ContentType!.MediaType);
        var feed = System.Xml.Linq.XDocument.Parse(await response.Content.ReadAsStringAsync()).Root!;
        Assert.Contains(feed.Elements(feed.Name.Namespace + "link"), link => link.Attribute("rel")!.Value == "self" && link.Attribute("href")!.Value.EndsWith(address, StringComparison.Ordinal));
        Assert.NotEmpty(feed.Elements(feed.Name.Namespace + "entry"));
    }

    [Fact]
    public async Task The_history_keeps_what_was_asked_and_lets_it_go()
    {
        await server.OpenAsync("/search?q=submarine+cable");
        await server.OpenAsync("/search?q=submarine+cable&sort=reading");
        var page = await server.OpenAsync("/searches");
        var line = page.QuerySelectorAll(".history > li").Single(li => li.QuerySelector("a")!.TextContent == "submarine cable");
        Assert.Contains("2 times", line.TextContent, StringComparison.Ordinal);
        Assert.Equal("/search?q=submarine%20cable", line.QuerySelector("a")!.GetAttribute("href"));
        (_, _, page) = await server.SendAsync(line.QuerySelector("button")!);
        Assert.DoesNotContain("submarine cable", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await server.OpenAsync("/search?q=radar");
        (_, _, page) = await server.SendAsync(Button(await server.OpenAsync("/searches"), "Clear the history"));
        Assert.Empty(page.QuerySelectorAll(".history > li"));
    }

    [Theory]
    [InlineData("/searches/none")]
    [InlineData("/searches/none/feed.atom")]
    public async Task What_is_not_there_is_not_found(string address)
    {
        using var response = await server.Browser.GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private async Task SaveAsync(string search, string name)
    {
        var (status, address, page) = await server.SendAsync((await server.OpenAsync(search)).QuerySelector("form.save-as button")!, ("name", name));
        Assert.Equal((HttpStatusCode.OK, "/searches"), (status, address.AbsolutePath));
        Assert.Contains(name, page.QuerySelector(".msg.is-good")!.TextContent, StringComparison.Ordinal);
    }

    private static IElement Row(IDocument page, string name) => page.QuerySelectorAll(".saved > li").Single(row => row.QuerySelector(".title-link")!.TextContent == name);

    private static IElement Button(IParentNode within, string text) => within.QuerySelectorAll("button").First(button => button.TextContent == text);
}
