using AngleSharp.Dom;
using Xunit;

namespace SinoRussia.Web.Tests.Features.Reading;

public sealed class FirstContentPagesTests(LibraryServer server) : IClassFixture<LibraryServer>
{
    [Fact]
    public async Task The_first_page_has_the_search_box_before_the_reports_and_says_what_to_do_first()
    {
        var page = await server.GetPageAsync("/");
        Assert.True(Before(page.QuerySelector("main form[role=search]")!, page.GetElementById("reports")!));
        Assert.Equal(LibraryServer.Seed, page.QuerySelector(".lined h3 a")!.GetAttribute("href"));
        Assert.Equal("Digests, no full text yet", page.QuerySelector(".lined .digest-tag")!.TextContent);
        Assert.Equal(3, page.QuerySelectorAll(".steps li").Length);
        Assert.Contains("All 32 records", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_is_summed_up_in_ten_points_that_lead_to_chapters_and_findings()
    {
        var page = await server.GetPageAsync(LibraryServer.Seed);
        var points = page.QuerySelectorAll(".points > li");
        Assert.Equal(10, points.Length);
        Assert.All(points, point => Assert.Contains(point.QuerySelectorAll(".meta a"), link => link.GetAttribute("href")!.StartsWith(LibraryServer.Seed + "/", StringComparison.Ordinal)));
        Assert.All(points, point => Assert.NotNull(point.QuerySelector(".meta a[href^='/findings?point=']")));
        Assert.Equal("Chapter 1", points[0].QuerySelector(".meta span")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_report_lists_its_chapters_counts_its_findings_and_says_how_it_is_cited()
    {
        var page = await server.GetPageAsync(LibraryServer.Seed);
        Assert.Equal(10, page.QuerySelectorAll("#chapters tbody tr").Length);
        Assert.Equal("29", page.QuerySelector("#chapters tbody tr .num")!.TextContent.Trim());
        Assert.Equal(150, page.QuerySelectorAll("#findings tbody td:last-child").Sum(cell => int.Parse(cell.TextContent, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.StartsWith("Bergmann, Max, and Andrew Lohsen, eds.", page.QuerySelector("#cite .ref")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("14 Russian and 7 Chinese texts", page.QuerySelectorAll(".record dd").Select(cell => cell.TextContent.Trim()).Single(text => text.EndsWith("texts", StringComparison.Ordinal)));
        Assert.Equal(["Max Bergmann", "Andrew Lohsen"], page.QuerySelectorAll("head meta[name='DC.creator']").Select(tag => tag.GetAttribute("content")));
    }

    [Theory]
    [InlineData("/findings", 150)]
    [InlineData("/findings?domain=joint-exercises", 43)]
    [InlineData("/findings?view=russian-authors", 29)]
    [InlineData("/findings?view=russian-authors&view=chinese-authors", 59)]
    [InlineData("/findings?view=both&effect=limits", 5)]
    [InlineData("/findings?chapter=space-us-view", 13)]
    [InlineData("/findings?point=syn-09", 18)]
    [InlineData("/findings?q=submarine+zebra", 0)]
    [InlineData("/findings?view=martian&domain=", 150)]
    public async Task Findings_are_narrowed_by_what_the_address_says(string address, int fitting)
    {
        var page = await server.GetPageAsync(address);
        Assert.Equal(fitting == 1 ? "1 finding" : $"{fitting} findings", page.QuerySelector("h2.count")!.TextContent);
        Assert.Equal(Math.Min(fitting, 20), page.QuerySelectorAll("ol.findings > li").Length);
    }

    [Fact]
    public async Task A_condition_is_taken_away_by_its_cross_and_the_others_stay()
    {
        var page = await server.GetPageAsync("/findings?view=both&effect=limits&view=editors");
        var addresses = page.QuerySelectorAll(".chip a").Select(cross => cross.GetAttribute("href")).ToList();
        Assert.Equal(["/findings?view=editors&effect=limits", "/findings?view=both&effect=limits", "/findings?view=both&view=editors"], addresses);
        Assert.Equal(3, page.QuerySelectorAll(".facets input:checked").Length);
    }

    [Fact]
    public async Task A_finding_says_whose_view_it_is_how_firmly_and_where_its_evidence_stands()
    {
        var page = await server.GetPageAsync("/findings?view=chapter-author&hedging=possible");
        var finding = await server.GetPageAsync(page.QuerySelector("ol.findings a.title-link")!.GetAttribute("href")!);
        Assert.Equal("Chapter author", finding.QuerySelector(".judged .view")!.TextContent);
        Assert.NotEmpty(finding.QuerySelector(".judged q")!.TextContent);
        Assert.Matches(@"^Chapter \d › .+ ¶\d+$", finding.QuerySelector(".evidence .where")!.TextContent);
        Assert.NotNull(finding.QuerySelector(".msg a[href^='/import']"));
    }

    [Fact]
    public async Task A_domain_sets_the_two_views_side_by_side_in_three_languages()
    {
        var page = await server.GetPageAsync("/domains/joint-exercises");
        Assert.NotNull(page.QuerySelector(".names [lang=ru]"));
        Assert.NotNull(page.QuerySelector(".names [lang=zh]"));
        Assert.Equal(["russian-authors", "chinese-authors"], page.QuerySelectorAll(".sides > section").Select(side => side.GetAttribute("data-view")));
        Assert.Equal("All 43 findings", page.QuerySelector("#h-sides + a")!.TextContent);
        Assert.Equal(55, page.QuerySelectorAll(".time > li").Length);
        Assert.Equal(52, (await server.GetPageAsync("/domains")).QuerySelectorAll("main a.title-link").Length);
    }

    [Fact]
    public async Task An_entity_has_its_names_its_findings_and_the_chapters_that_name_it()
    {
        var page = await server.GetPageAsync("/entities/china");
        Assert.Equal("China", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("中国", page.QuerySelector(".names [lang=zh]")!.TextContent);
        Assert.NotEmpty(page.QuerySelectorAll(".findings li"));
        Assert.NotEmpty(page.QuerySelectorAll("aside a[href^='/reports/']"));
    }

    private static bool Before(INode first, INode second) => first.CompareDocumentPosition(second).HasFlag(DocumentPositions.Following);
}
