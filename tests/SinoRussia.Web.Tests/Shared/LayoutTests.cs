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

    [Fact]
    public async Task Every_shortcut_of_the_sheet_stands_in_the_help_too()
    {
        var page = await server.GetPageAsync("/help");
        var sheet = page.QuerySelectorAll("#shortcuts kbd").Select(key => key.TextContent).ToList();
        Assert.Contains("?", sheet);
        Assert.Equal(sheet, page.QuerySelectorAll("#keys kbd").Select(key => key.TextContent));
    }
}
