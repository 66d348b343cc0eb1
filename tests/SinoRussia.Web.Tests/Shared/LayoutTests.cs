using Xunit;

namespace SinoRussia.Web.Tests.Shared;

public sealed class LayoutTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task A_page_says_where_it_is_and_offers_the_skip_link_first()
    {
        var page = await server.GetPageAsync("/help");
        Assert.Equal("Help", page.QuerySelector("header [aria-current]")!.TextContent);
        var first = page.QuerySelector("a")!;
        Assert.Equal("#main", first.GetAttribute("href"));
        Assert.NotNull(page.GetElementById("main"));
        Assert.Equal("Help · SinoRussia", page.Title);
        Assert.Single(page.QuerySelectorAll("h1"));
    }

    [Theory]
    [InlineData("/search")]
    [InlineData("/searches")]
    [InlineData("/queries")]
    [InlineData("/names")]
    public async Task Everything_about_searching_is_one_step_from_its_place_in_the_navigation(string address)
    {
        var page = await server.GetPageAsync(address);
        var entry = page.QuerySelector("header nav [aria-current]")!;
        Assert.Equal(("Search", "/search"), (entry.TextContent, entry.GetAttribute("href")));
        var sections = page.QuerySelectorAll("nav.sections a");
        Assert.Equal(["/search", "/searches", "/queries", "/names"], sections.Select(link => link.GetAttribute("href")));
        Assert.Equal(address, Assert.Single(sections, link => link.GetAttribute("aria-current") == "page").GetAttribute("href"));
    }

    [Fact]
    public async Task Every_shortcut_of_the_sheet_stands_in_the_help_too()
    {
        var page = await server.GetPageAsync("/help");
        var sheet = page.QuerySelectorAll("#shortcuts kbd").Select(key => key.TextContent).ToList();
        Assert.Contains("?", sheet);
        Assert.Equal(sheet, page.QuerySelectorAll("#keys kbd").Select(key => key.TextContent));
    }
}
