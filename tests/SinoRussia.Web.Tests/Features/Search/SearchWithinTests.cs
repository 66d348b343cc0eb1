using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using SinoRussia.Library.Dossiers;
using SinoRussia.Model;
using Xunit;

namespace SinoRussia.Web.Tests.Features.Search;

/// <summary>Boxes that search only where they stand, facets that can be searched, and years: plain forms all.</summary>
public sealed class SearchWithinTests(SearchPageTests.SeededServer server) : IClassFixture<SearchPageTests.SeededServer>
{
    private const string Report = "/reports/csis-2022-sino-russian-alignment";

    [Theory]
    [InlineData(Report, "report=csis-2022-sino-russian-alignment")]
    [InlineData(Report + "/space-us-view", "chapter=csis-2022-sino-russian-alignment/space-us-view")]
    [InlineData(Report + "/space-us-view?q=missile", "chapter=csis-2022-sino-russian-alignment/space-us-view")]
    public async Task A_report_and_a_chapter_have_a_box_that_searches_only_there(string page, string scope)
    {
        var found = await SendAsync((await server.GetPageAsync(page)).QuerySelector("form.find-within")!, "satellite");
        Assert.NotEmpty(found.QuerySelectorAll("ol.hits > li"));
        Assert.All(found.QuerySelectorAll("ol.hits .where a"), link => Assert.Equal(Report, link.GetAttribute("href")));
        var (name, value) = (scope.Split('=')[0], scope.Split('=')[1]);
        Assert.Equal(value, found.QuerySelector($"form.facets input[name={name}]:checked")!.GetAttribute("value"));
        var chip = found.QuerySelectorAll(".understood .chip a").Single(link => link.GetAttribute("aria-label")!.StartsWith("Remove the filter", StringComparison.Ordinal));
        Assert.Equal("/search?q=satellite", chip.GetAttribute("href"));

        // Another query in the large box stays there until the chip is taken away.
        var again = await SendAsync(found.QuerySelector("form.find-big")!, "missile");
        Assert.Equal(value, again.QuerySelector($"form.facets input[name={name}]:checked")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_tag_has_a_box_that_searches_the_notes_with_it()
    {
        await server.AnnotateAsync("The keeper", "Which light?", "lamps & oil");
        await server.AnnotateAsync("keeper slept", "Which light, though?", "other");
        var found = await SendAsync((await server.GetPageAsync("/notes?tag=" + Uri.EscapeDataString("lamps & oil"))).QuerySelector("form.find-within")!, "light");
        Assert.Equal("Which light?", Assert.Single(found.QuerySelectorAll("ol.hits h2")).TextContent);
        Assert.Equal("notes tagged lamps & oil", Chips(found)[^1]);
        Assert.Null((await server.GetPageAsync("/notes")).QuerySelector("form.find-within"));
    }

    [Fact]
    public async Task A_dossier_has_a_box_that_searches_what_is_in_it()
    {
        var services = server.App.Services;
        var dossier = Assert.IsType<DossierOutcome.Changed>(await services.GetRequiredService<CreateDossier>().RunAsync("Two <b>things</b>", CancellationToken.None)).Dossier;
        Assert.Null((await server.GetPageAsync($"/dossiers/{dossier}")).QuerySelector("form.find-within"));
        foreach (var finding in (string[])["f-summit-removed-stated-limits", "f-space-missile-warning-reports"])
            await services.GetRequiredService<AddExcerpt>().RunAsync(dossier, new ExcerptPick.Finding(new FindingId(finding)), CancellationToken.None);
        var page = await server.GetPageAsync($"/dossiers/{dossier}");
        var all = await SendAsync(page.QuerySelector("form.find-within")!, "*");
        var titles = all.QuerySelectorAll("ol.hits h2").Select(title => title.TextContent.Trim()).ToList();
        Assert.NotEmpty(titles);
        Assert.True(titles.Count <= 2);
        Assert.Contains("dossier “Two <b>things</b>”", Chips(all));
        Assert.Equal($"/search?q={Uri.EscapeDataString("*")}", Remover(all, "dossier").GetAttribute("href"));

        // Facets, order and bars keep it.
        Assert.All(all.QuerySelectorAll("form.facets, form.year-span"), form => Assert.Equal(dossier.Value, form.QuerySelector("input[type=hidden][name=dossier]")!.GetAttribute("value")));
        Assert.All(all.QuerySelectorAll(".orders a"), link => Assert.Contains($"dossier={dossier}", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Results_are_searched_within_and_the_former_query_is_a_chip()
    {
        var before = await server.GetPageAsync("/search?q=satellite&type=finding&sort=date");
        var found = await SendAsync(before.QuerySelector("form.find-within")!, "navigation");
        Assert.Equal("navigation", found.QuerySelector("input#q")!.GetAttribute("value"));
        Assert.Equal(["navigation", "Finding", "results for “satellite”"], Chips(found));
        Assert.Equal("Date", found.QuerySelector(".orders [aria-current]")!.TextContent);
        var hits = found.QuerySelectorAll("ol.hits > li");
        Assert.NotEmpty(hits);
        Assert.All(hits, hit => Assert.Contains("satellite", string.Concat(hit.QuerySelectorAll("mark.hit").Select(mark => mark.TextContent + " ")), StringComparison.OrdinalIgnoreCase));
        Assert.Equal("/search?q=navigation&type=finding&sort=date", Remover(found, "results for").GetAttribute("href"));
        Assert.Equal("/search?q=satellite&type=finding&sort=date", found.QuerySelector("[aria-label='Remove navigation']")!.GetAttribute("href"));

        var third = await SendAsync(found.QuerySelector("form.find-within") ?? before.QuerySelector("form.find-within")!, "China");
        Assert.Contains("results for “satellite”", Chips(third));
    }

    [Fact]
    public async Task Nothing_within_says_so_and_offers_the_whole_library()
    {
        var page = await server.GetPageAsync("/search?q=keeper&within=satellite");
        Assert.Equal("Nothing here that you search within.", page.QuerySelector(".empty h2")!.TextContent);
        Assert.Equal("/search?q=keeper", page.QuerySelector(".empty li a")!.GetAttribute("href"));
        Assert.Contains("in the whole library", page.QuerySelector(".empty li")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_facet_is_searched_by_sending_its_form_and_keeps_what_is_chosen()
    {
        var page = await server.GetPageAsync("/search?q=China&domain=space");
        var facet = page.QuerySelectorAll("fieldset").Single(set => set.QuerySelector("legend")!.TextContent == "Domain");
        Assert.True(facet.QuerySelectorAll("li").Length > 8);
        Assert.Null(page.QuerySelectorAll("fieldset").Single(set => set.QuerySelector("legend")!.TextContent == "Type").QuerySelector("input[type=search]"));
        var found = await SendAsync((IHtmlFormElement)facet.Closest("form")!, "find-domain", "EXERCISE");
        var values = found.QuerySelectorAll("fieldset").Single(set => set.QuerySelector("legend")!.TextContent == "Domain");
        var labels = values.QuerySelectorAll("li").Select(item => item.QuerySelector("label > span")!.TextContent).ToList();
        Assert.True(labels.Count > 1);
        Assert.All(labels.Where(label => label != "Space cooperation"), label => Assert.Contains("exercise", label, StringComparison.OrdinalIgnoreCase));
        Assert.Equal("space", values.QuerySelector("input:checked")!.GetAttribute("value"));
        Assert.Equal($"{labels.Count - 1} with “EXERCISE”", values.QuerySelector("[role=status]")!.TextContent);
    }

    [Fact]
    public async Task Years_are_chosen_from_and_to_by_a_form_and_counted_exactly()
    {
        foreach (var (bird, year) in new[] { ("heron", 2013), ("egret", 2016), ("crane", 2019) })
            await server.ImportAsync($"---\ntitle: {bird}\ndate: {year}\n---\n\n## One\n\nA {bird} stands.\n\n## Two\n\n", bird + ".md");
        var words = Uri.EscapeDataString("type:passage OR type:digest");
        var page = await server.GetPageAsync($"/search?q={words}");
        Assert.Equal(["2013", "2014", "2015", "2016", "2017", "2018", "2019", "2020", "2021", "2022"], page.QuerySelectorAll(".year-bars .year").Select(year => year.TextContent));
        Assert.Equal("2014: no results", page.QuerySelectorAll(".year-bars li")[1].QuerySelector(".vh")!.TextContent);
        var form = (IHtmlFormElement)page.QuerySelector("form.year-span")!;
        Assert.Equal(["2013", "2016", "2019", "2022"], form.QuerySelectorAll("select[name=from] option").Select(option => option.TextContent));
        var some = await server.GetPageAsync(Address(form, ("from", "2019"), ("to", "2013")));
        Assert.Equal("3 results", some.QuerySelector("h2.count")!.TextContent);
        Assert.Equal(["2013", "2016", "2019"], some.QuerySelectorAll(".year-bars a[aria-current] .year").Select(year => year.TextContent));
        Assert.Equal("2013 to 2019", Chips(some)[^1]);
        Assert.Equal($"/search?q={words}", Remover(some, "2013 to 2019").GetAttribute("href"));
        Assert.Equal("3 results", (await server.GetPageAsync("/search?q=(type:passage+OR+type:digest)+year:2013..2019")).QuerySelector("h2.count")!.TextContent);
        Assert.Equal($"/search?q={words}&year=2022", some.QuerySelectorAll(".year-bars a")[^1].GetAttribute("href"));
    }

    private static List<string> Chips(IDocument page) => [.. page.QuerySelectorAll(".understood .chip:not(.is-also)").Select(chip => chip.FirstChild!.TextContent.Trim())];

    private static IElement Remover(IDocument page, string label)
        => page.QuerySelectorAll(".understood .chip a").Single(link => link.GetAttribute("aria-label")!.StartsWith("Remove the filter " + label, StringComparison.Ordinal));

    private Task<IDocument> SendAsync(IElement form, string words) => SendAsync((IHtmlFormElement)form, "q", words);

    private Task<IDocument> SendAsync(IHtmlFormElement form, string name, string value) => server.GetPageAsync(Address(form, (name, value)));

    /// <summary>Where a browser without script goes when the form is sent.</summary>
    private static string Address(IHtmlFormElement form, params (string Name, string Value)[] filled)
    {
        Assert.Equal("get", form.Method);
        var fields = form.QuerySelectorAll("input[name]:not([type=checkbox]), input[type=checkbox][checked]")
            .Select(field => (Name: field.GetAttribute("name")!, Value: field.GetAttribute("value") ?? "")).Where(field => filled.All(one => one.Name != field.Name)).Concat(filled);
        return $"{form.GetAttribute("action")}?{string.Join('&', fields.Select(field => $"{field.Name}={Uri.EscapeDataString(field.Value)}"))}";
    }
}
