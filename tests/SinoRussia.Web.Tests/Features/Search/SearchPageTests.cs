using System.Text;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using SinoRussia.Library;
using SinoRussia.Model;
using SinoRussia.Searching.Query;
using Xunit;

namespace SinoRussia.Web.Tests.Features.Search;

public sealed class SearchPageTests(SearchPageTests.SeededServer server) : IClassFixture<SearchPageTests.SeededServer>
{
    [Fact]
    public async Task A_search_is_an_address_and_its_page_shows_marked_hits_that_open_at_their_place()
    {
        var page = await server.GetPageAsync("/search?q=missile+warning");
        Assert.Equal("missile warning", page.QuerySelector("input#q")!.GetAttribute("value"));
        var hits = page.QuerySelectorAll("ol.hits > li");
        Assert.NotEmpty(hits);
        Assert.StartsWith($"{hits.Length} result", page.QuerySelector("h2.count")!.TextContent, StringComparison.Ordinal);
        Assert.All(hits, hit => Assert.NotEmpty(hit.QuerySelectorAll("mark.hit")));
        var digest = hits.First(hit => hit.QuerySelector(".type")!.TextContent == "Digest");
        var number = hits.Index(digest) + 1;
        Assert.Contains($"?view=digest&q=missile%20warning&hit={number}&of={hits.Length}#p-d-", digest.QuerySelector("h2 a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal($"hit-{number}", digest.Id);
        Assert.Contains("¶", digest.QuerySelector(".where")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Our words", digest.QuerySelector(".digest-tag")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src])"));
    }

    [Theory]
    [InlineData("passage", "keeper")]
    [InlineData("annotation", "keeper")]
    [InlineData("digest", "satellite")]
    [InlineData("finding", "satellite")]
    [InlineData("chapter", "military")]
    [InlineData("report", "mole")]
    [InlineData("entity", "beidou")]
    [InlineData("event", "vostok")]
    public async Task Every_hit_opens_a_page_that_holds_the_place_it_names(string type, string words)
    {
        var hits = (await server.GetPageAsync($"/search?q={words}&type={type}")).QuerySelectorAll("ol.hits > li h2 a");
        Assert.NotEmpty(hits);
        foreach (var hit in hits)
        {
            var address = new Uri(server.Client.BaseAddress!, hit.GetAttribute("href"));
            var page = await RunningServer.ParseAsync(await server.GetTextAsync(address.PathAndQuery));
            // These are pages of their own, with the steps to the other results.
            if (type is "finding" or "chapter" or "report" or "entity") Assert.Equal(("", true), (address.Fragment, page.QuerySelector(".steps") is not null));
            else Assert.True(address.Fragment.Length > 1 && page.GetElementById(address.Fragment[1..]) is not null, $"Nothing on the page is at {address}.");
        }
    }

    [Fact]
    public async Task A_name_brings_the_entity_first_and_the_list_is_not_flooded_with_records()
    {
        var first = (await server.GetPageAsync("/search?q=BeiDou")).QuerySelector("ol.hits > li")!;
        Assert.Equal("Entity", first.QuerySelector(".type")!.TextContent);
        Assert.StartsWith("/entities/beidou?", first.QuerySelector("h2 a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal("BeiDou", first.QuerySelector("h2 mark.hit")!.TextContent);
        Assert.Contains("Бэйдоу", first.QuerySelector(".snippet")!.TextContent, StringComparison.Ordinal);
        foreach (var common in new[] { "russia", "china", "military", "exercise" })
        {
            var types = (await server.GetPageAsync("/search?q=" + common)).QuerySelectorAll("ol.hits > li .type").Take(10).Select(type => type.TextContent).ToList();
            Assert.True(types.Count(type => type is "Chapter" or "Report" or "Entity" or "Event") <= 5, $"{common}: {string.Join(' ', types)}");
        }
    }

    [Fact]
    public async Task A_title_typed_brings_its_report_first_and_an_event_says_when_and_where()
    {
        Assert.Equal("Report", (await server.GetPageAsync("/search?q=the+mole")).QuerySelector("ol.hits > li .type")!.TextContent);
        var happening = (await server.GetPageAsync("/search?q=SCO+founded&type=event")).QuerySelector("ol.hits > li")!;
        Assert.Contains("15 June 2001, Shanghai, China", happening.QuerySelector(".where")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(happening.QuerySelectorAll("a[href*='/dossiers']"));
    }

    [Fact]
    public async Task Texts_with_some_of_the_words_stand_behind_the_hits_and_are_no_results()
    {
        var page = await server.GetPageAsync("/search?q=missile+warning");
        var further = page.QuerySelectorAll("ol.further > li");
        Assert.NotEmpty(further);
        Assert.All(further, text => Assert.NotEmpty(text.QuerySelectorAll("mark.hit")));
        Assert.Empty(Opened(further).Intersect(Opened(page.QuerySelectorAll("ol.hits > li"))));
        Assert.Empty((await server.GetPageAsync("/search?q=missile")).QuerySelectorAll("ol.further"));
    }

    [Fact]
    public async Task Marking_a_snippet_changes_none_of_its_letters()
    {
        var answer = await server.App.Services.GetRequiredService<SearchLibrary>().RunAsync(new("missile warning"), CancellationToken.None);
        var shown = (await server.GetPageAsync("/search?q=missile+warning")).QuerySelectorAll("ol.hits > li")
            .Select(hit => (hit.QuerySelector(".snippet") ?? hit.QuerySelector("h2 a"))!.TextContent.Trim('…', ' '));
        Assert.Equal(answer.Hits.Select(hit => hit.Snippet.Trim()), shown);
    }

    [Fact]
    public async Task A_chosen_filter_stays_chosen_and_visible_and_can_be_removed_by_a_link()
    {
        var page = await server.GetPageAsync("/search?q=satellite&type=finding&type=digest&perspective=chinese-authors");
        var chosen = page.QuerySelectorAll("form.facets input:checked").Select(box => (box.GetAttribute("name"), box.GetAttribute("value")));
        Assert.Equal([("perspective", "chinese-authors"), ("type", "digest"), ("type", "finding")], chosen.Order());
        Assert.Equal("satellite", page.QuerySelector("form.facets input[type=hidden]")!.GetAttribute("value"));
        var chip = page.QuerySelectorAll(".understood .chip a").Single(link => link.GetAttribute("aria-label") == "Remove the filter Digest");
        Assert.Equal("/search?q=satellite&type=finding&perspective=chinese-authors", chip.GetAttribute("href"));
    }

    [Fact]
    public async Task Each_condition_is_a_chip_in_words_with_a_link_that_removes_just_it()
    {
        var page = await server.GetPageAsync("/search?q=" + Uri.EscapeDataString("What is NEAR(missile warn*, 5) year:2014..2022 -type:digest =the"));
        var chips = page.QuerySelectorAll(".understood .chip").ToDictionary(chip => chip.FirstChild!.TextContent.Trim(), chip => Uri.UnescapeDataString(chip.QuerySelector("a")!.GetAttribute("href")!));
        Assert.Equal(
            ["missile and words that begin with warn within 5 words of each other", "year is 2014 to 2022", "not type is digest", "exactly “the”"], chips.Keys);
        Assert.Equal("/search?q=What is NEAR(missile warn*, 5) -type:digest =the", chips["year is 2014 to 2022"]);
        Assert.Contains("“What” and “is” not demanded", page.QuerySelector(".understood")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_of_blanks_is_told_that_there_is_nothing_in_it()
        => Assert.Contains("nothing here to look for", (await server.GetPageAsync("/search?q=+")).QuerySelector(".offer")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public async Task The_help_page_tells_each_field_and_its_examples_are_read_without_complaint()
    {
        var examples = (await server.GetPageAsync("/help")).QuerySelectorAll("#search tbody code").Select(code => code.TextContent).ToList();
        Assert.All(examples, typed => Assert.Empty(QueryParser.Parse(typed).Complaints));
        Assert.All(Enum.GetValues<QueryField>(), field => Assert.Contains(examples, typed => typed.Contains(Slug.Of(field) + ":", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Nothing_found_says_so_offers_what_would_be_and_what_was_searched()
    {
        var page = await server.GetPageAsync("/search?q=hypersonic+Antarctica");
        Assert.Empty(page.QuerySelectorAll("ol.hits"));
        Assert.Equal("Nothing here has both.", page.QuerySelector(".empty h2")!.TextContent);
        Assert.Equal("/search?q=hypersonic", page.QuerySelector(".empty li a")!.GetAttribute("href"));
        Assert.Contains("150 findings", page.QuerySelector(".empty")!.TextContent, StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll(".chip.is-missing"));
    }

    [Fact]
    public async Task What_could_not_be_read_is_said_with_the_query_as_it_was_searched()
    {
        var offers = (await server.GetPageAsync("/search?q=radar+%22")).QuerySelectorAll(".offer").Select(p => p.TextContent.Trim()).ToList();
        Assert.Contains(offers, text => text.Contains("not closed", StringComparison.Ordinal));
        Assert.Contains("Searched as radar.", offers);
    }

    [Fact]
    public async Task Pages_of_hits_are_links()
    {
        var first = await server.GetPageAsync("/search?q=*");
        var next = first.QuerySelector("a[rel=next]")!.GetAttribute("href")!;
        Assert.Equal("/search?q=%2A&page=2", next);
        var second = await server.GetPageAsync(next);
        Assert.Equal("21", second.QuerySelector("ol.hits")!.GetAttribute("start"));
        Assert.NotEqual(Titles(first)[0], Titles(second)[0]);
    }

    [Theory]
    [InlineData("/search")]
    [InlineData("/search?q=")]
    [InlineData("/search?q=%3Cscript%3Ealert(1)%3C/script%3E&type=nothing&page=-7&chapter=%00")]
    [InlineData("/search?q=%22%22%22(((-*&page=99999999999")]
    public async Task No_address_breaks_the_page(string address)
    {
        var page = await server.GetPageAsync(address);
        Assert.NotNull(page.QuerySelector("main input#q"));
        Assert.DoesNotContain(page.QuerySelectorAll("script"), script => script.TextContent.Contains("alert", StringComparison.Ordinal));
    }

    /// <summary>What is opened, whatever the address says of the list.</summary>
    private static IEnumerable<string> Opened(IHtmlCollection<IElement> hits)
        => hits.Select(hit => new Uri(new Uri("http://library/"), hit.QuerySelector("h2 a")!.GetAttribute("href")!)).Select(address => address.AbsolutePath + address.Fragment);

    private static List<string> Titles(IDocument page) => [.. page.QuerySelectorAll("ol.hits h2").Select(title => title.TextContent)];

    public sealed class SeededServer : RunningServer
    {
        private ReportId mole;

        protected override async Task FillAsync(IServiceProvider services)
        {
            await services.GetRequiredService<OpenFolder>().RunAsync(CancellationToken.None);
            mole = await ImportAsync("---\ntitle: The Mole\n---\n\n## Light\n\nThe keeper slept.\n\n## Dark\n\nAnother keeper woke.\n", "mole.md");
            await AnnotateAsync("Another keeper", "Which keeper?");
        }

        /// <summary>A note on the report of the mole; it can be found at once.</summary>
        public async Task AnnotateAsync(string quote, string note, params string[] tags)
        {
            var outcome = await App.Services.GetRequiredService<AnnotateQuote>().RunAsync(new QuoteDraft(mole, quote, null, null, note, tags), CancellationToken.None);
            Assert.IsType<AnnotateQuoteOutcome.Saved>(outcome);
            await App.Services.GetRequiredService<KeepIndex>().RunAsync(anew: false, null, CancellationToken.None);
        }

        /// <summary>A report that can be found at once.</summary>
        public async Task<ReportId> ImportAsync(string markdown, string name)
        {
            using var file = new MemoryStream(Encoding.UTF8.GetBytes(markdown));
            var outcome = await App.Services.GetRequiredService<ImportReport>().RunAsync(new ImportRequest(file, name), null, CancellationToken.None);
            await App.Services.GetRequiredService<KeepIndex>().RunAsync(anew: false, null, CancellationToken.None);
            return Assert.IsType<ImportOutcome.Imported>(outcome).Report;
        }
    }
}
