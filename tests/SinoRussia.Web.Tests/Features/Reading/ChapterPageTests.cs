using System.Net;
using Xunit;

namespace SinoRussia.Web.Tests.Features.Reading;

public sealed class ChapterPageTests(LibraryServer server) : IClassFixture<LibraryServer>
{
    [Theory]
    [InlineData("")]
    [InlineData("?q=lamp+keeper")]
    [InlineData("?q=\"wet+rope\"")]
    [InlineData("?notes=open")]
    public async Task What_is_served_of_a_passage_is_its_text_letter_for_letter(string query)
    {
        await server.AnnotateAsync("burned oil, the second gas", "Overlaps a match and two styles");
        var page = await server.GetPageAsync(server.Chapter + query);
        var passages = (await server.PassagesAsync(server.Lamps)).Where(passage => page.QuerySelector(LibraryServer.Holder(passage.Id)) is not null).ToList();
        Assert.True(passages.Count > 10);
        Assert.All(passages, passage => Assert.Equal(passage.Text, page.QuerySelector(LibraryServer.Holder(passage.Id))!.TextContent));
    }

    [Fact]
    public async Task A_paragraph_stands_in_an_element_of_its_own_with_its_number_outside_the_text()
    {
        var page = await server.GetPageAsync(server.Chapter);
        foreach (var holder in page.QuerySelectorAll("[data-passage]"))
        {
            var paragraph = page.GetElementById("p-" + holder.GetAttribute("data-passage"));
            Assert.NotNull(paragraph);
            Assert.True(paragraph.Contains(holder));
            var number = paragraph.QuerySelector("a.pn")!;
            Assert.Equal("", number.TextContent);
            Assert.Equal("/p/" + holder.GetAttribute("data-passage"), number.GetAttribute("href"));
        }
    }

    [Fact]
    public async Task Lists_are_lists_with_their_depth_and_numbers()
    {
        var page = await server.GetPageAsync(server.Chapter);
        var list = page.QuerySelector("ul.items")!;
        Assert.Equal(3, list.Children.Length);
        Assert.Equal(["2.3", "2.4"], list.QuerySelectorAll("ul ul .pn").Select(number => number.GetAttribute("data-n")));
        Assert.Equal(2, page.QuerySelectorAll("ol.items > li").Length);
        Assert.Equal("3.", page.QuerySelector("ol.items [data-passage]")!.GetAttribute("data-marker"));
    }

    [Fact]
    public async Task A_footnote_is_led_to_and_foreign_words_name_their_language()
    {
        var page = await server.GetPageAsync(server.Chapter);
        var reference = page.QuerySelector("article a.fn-ref")!;
        Assert.Equal("The list was lost in the flood.", page.QuerySelector(reference.GetAttribute("href")!)!.TextContent);
        Assert.Equal("北斗", page.QuerySelector("article [lang=zh]")!.TextContent);
        Assert.Equal("Бэйдоу", page.QuerySelector("article [lang=ru]")!.TextContent);
    }

    [Fact]
    public async Task Matches_are_counted_marked_and_numbered()
    {
        var page = await server.GetPageAsync(server.Chapter + "?q=lamp");
        var marks = page.QuerySelectorAll("article mark.hit");
        Assert.NotEmpty(marks);
        Assert.StartsWith($"{marks.Length} match", page.QuerySelector(".matches b")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.GetElementById("h1"));
        Assert.Empty((await server.GetPageAsync(server.Chapter)).QuerySelectorAll("mark.hit, .matches"));
    }

    [Fact]
    public async Task A_note_stands_beside_the_text_and_leads_to_its_mark()
    {
        await server.AnnotateAsync("Two at the church", "Which **church**?");
        var page = await server.GetPageAsync(server.Chapter);
        var note = page.QuerySelectorAll(".notes .note").Single(element => element.TextContent.Contains("Which church?", StringComparison.Ordinal));
        Assert.Equal("church", note.QuerySelector("strong")!.TextContent);
        var mark = page.QuerySelector(note.QuerySelector(".where a")!.GetAttribute("href")!)!;
        Assert.Equal("Two at the church", mark.TextContent);
        Assert.Equal("#" + note.Id, page.QuerySelector($"a.note-ref[href='#{note.Id}']")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_chapter_knows_its_authors_its_neighbours_and_its_citation()
    {
        var page = await server.GetPageAsync(server.Chapter);
        Assert.Contains("Ada Keeper and Bo Warden", page.QuerySelector(".read-head .meta")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("The Wardens", page.QuerySelector(".turn a[rel=next] b")!.TextContent);
        Assert.Null(page.QuerySelector(".turn a[rel=prev]"));
        Assert.Equal(["Ada Keeper", "Bo Warden"], page.QuerySelectorAll("head meta[name=citation_author]").Select(tag => tag.GetAttribute("content")));
        Assert.Equal("Lamps of the Coast", page.QuerySelector("meta[name=citation_inbook_title]")!.GetAttribute("content"));
        Assert.Equal("2021/05/04", page.QuerySelector("meta[name=citation_publication_date]")!.GetAttribute("content"));
    }

    [Fact]
    public async Task The_permanent_address_of_a_passage_leads_to_its_place_and_keeps_a_search()
    {
        var passage = (await server.PassagesAsync(server.Lamps))[0];
        using var response = await server.Client.GetAsync($"/p/{passage.Id}?q=lamp");
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal($"{server.Chapter}?q=lamp#p-{passage.Id}", response.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("/p/0000000000zz")]
    [InlineData("/reports/none/the-lamps")]
    [InlineData("/reports/none")]
    [InlineData(LibraryServer.Seed + "/none")]
    [InlineData(LibraryServer.Seed + "/none?notes=open")]
    [InlineData("/findings/none")]
    [InlineData("/domains/none")]
    [InlineData("/entities/none")]
    public async Task What_is_not_there_is_answered_404(string address)
    {
        using var response = await server.Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("There is no page at this address.", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_digest_says_that_it_is_ours_and_offers_the_text()
    {
        var page = await server.GetPageAsync(LibraryServer.Seed + "/space-us-view");
        Assert.Contains("in our own words", page.QuerySelector(".banner.is-digest")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Read the chapter at csis.org", page.QuerySelector(".banner a[rel='noopener nofollow']")!.TextContent);
        Assert.Equal(7, page.QuerySelectorAll(".contents .open-wide > ol > li").Length);
        Assert.Equal(["6.1", "6.2", "6.3", "6.4", "6.5", "6.6", "6.7"], page.QuerySelectorAll("article h2").Select(head => head.GetAttribute("data-n")));
    }
}
