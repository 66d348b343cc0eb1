using SinoRussia.Library;
using SinoRussia.Model;
using Xunit;

namespace SinoRussia.Tests.Library;

public sealed class SearchLibraryTests(SearchableLibrary library) : IClassFixture<SearchableLibrary>, IAsyncLifetime
{
    public async Task InitializeAsync() => await library.KeepAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_hit_says_what_it_is_where_it_stands_and_opens_there_marked()
    {
        var answer = await library.SearchAsync("\"missile attack warning\"");
        var hit = Assert.Single(answer.Hits);
        Assert.Equal((DocumentType.Passage, "p0"), (hit.Type, hit.Id));
        Assert.Equal(("alpha", "space", "Early Warning", 1), (hit.Place.Report, hit.Place.Chapter, hit.Place.Section, hit.Place.Paragraph));
        Assert.Equal("/reports/alpha/space?q=%22missile%20attack%20warning%22#p-p0", hit.Url);
        Assert.Equal("missile attack warning", Assert.Single(hit.Marks).Of(hit.Snippet));
        Assert.Equal(["Ann Wilson"], hit.Place.Authors);
    }

    [Theory]
    [InlineData("елка", "p3")]
    [InlineData("учений", "p3")]
    [InlineData("导航系统", "p2")]
    [InlineData("星", "p2")]
    [InlineData("glonass", "p2")]
    [InlineData("antiship", "p4")]
    [InlineData("author:wilson missile attack", "p0 p1")]
    [InlineData("lang:ru", "p3")]
    [InlineData("chapter:sea missile", "p4")]
    [InlineData("domain:early-warning type:passage", "p0")]
    [InlineData("domain:太空 satellite", "p0")]
    [InlineData("perspective:russian-authors", "f-one")]
    [InlineData("type:digest radars", "d-one")]
    [InlineData("title:warning satellite", "p0")]
    [InlineData("entity:voronezh", "f-one p0 voronezh-radar")]
    [InlineData("entity:Воронеж type:passage", "p0")]
    [InlineData("entity:沃罗涅日", "f-one p0 voronezh-radar")]
    [InlineData("entity:voronezh-radar type:finding", "f-one")]
    [InlineData("year:2020..2022 type:digest", "d-one")]
    [InlineData("year:2022 type:finding", "f-one")]
    [InlineData("-year:..2021 type:finding", "f-one")]
    [InlineData("created:2026-10 type:digest", "d-one")]
    [InlineData("created:..2026-10-25 type:finding", "f-one")]
    [InlineData("NEAR(satellite missile, 5)", "p4")]
    [InlineData("m?ss*le ship", "p4")]
    [InlineData("satelite~1 radars", "p0")]
    [InlineData("=satellite =radars", "p0")]
    [InlineData("What has the satellite and the radars", "p0")]
    public async Task Each_language_and_each_field_finds_its_text(string typed, string ids)
        => Assert.Equal(ids.Split(' '), (await library.SearchAsync(typed)).Hits.Select(h => h.Id).Order(StringComparer.Ordinal));

    [Fact]
    public async Task Filters_of_one_kind_are_alternatives_and_kinds_must_agree()
    {
        var types = new SearchQuestion("warning") { Types = [DocumentType.Passage] };
        Assert.Equal(2, (await library.SearchAsync(types)).Total);
        Assert.Equal(3, (await library.SearchAsync(types with { Types = [DocumentType.Passage, DocumentType.Finding] })).Total);

        var both = await library.SearchAsync(types with { Perspectives = [Perspective.RussianAuthors] });
        Assert.Equal((0, 3), (both.Total, both.Unfiltered));
        Assert.Equal(("warning", false), (both.Offers[0].Text, both.Offers[0].KeepsFilters));
        var counted = Assert.Single(both.Facets, f => f.Name == "type").Values.ToDictionary(v => v.Value, v => (v.Count, v.Chosen));
        Assert.Equal((1, false), counted["finding"]);
        Assert.Equal((0, true), counted["passage"]);
    }

    [Fact]
    public async Task Facets_count_what_was_found_under_names_people_know()
    {
        var facets = (await library.SearchAsync("warning OR missile OR satellite")).Facets.ToDictionary(f => f.Name, f => f.Values);
        Assert.Equal(["2 The Sea", "1 Space"], facets["chapter"].OrderBy(v => v.Count).Select(v => v.Label));
        Assert.Contains(facets["domain"], v => v is { Value: "early-warning", Label: "Early warning", Count: 2 });
        Assert.Equal("Alpha report", Assert.Single(facets["report"]).Label);
    }

    [Fact]
    public async Task Where_no_text_has_all_words_those_with_most_are_found_and_the_missing_one_is_named()
    {
        var answer = await library.SearchAsync("missile warning Voronesh");
        Assert.True(answer.Loosened);
        Assert.Equal(["p0", "p1"], answer.Hits.Select(h => h.Id).Order(StringComparer.Ordinal));
        Assert.Equal([false, false, true], answer.Conditions.Select(c => c.Missing));
        Assert.Equal("missile warning", answer.Conditions[2].Without);
    }

    [Fact]
    public async Task Texts_that_lack_a_word_follow_the_hits_marked_and_uncounted()
    {
        var answer = await library.SearchAsync("missile warning");
        Assert.Equal((2, 2), (answer.Total, answer.Hits.Count));
        Assert.Equal(["f-one", "p4"], answer.Further.Select(h => h.Id).Intersect(["f-one", "p0", "p1", "p4"]).Order(StringComparer.Ordinal));
        Assert.All(answer.Further, h => Assert.Single(h.Marks));
        Assert.Empty((await library.SearchAsync("missile")).Further);
    }

    [Fact]
    public async Task Nothing_found_stays_nothing_and_offers_what_would_be()
    {
        var answer = await library.SearchAsync("missile Antarctica");
        Assert.Equal((0, 0), (answer.Total, answer.Hits.Count));
        Assert.Contains(answer.Offers, o => o is { Text: "missile", Why: "without Antarctica", Count: 3 });

        var phrase = await library.SearchAsync("\"warning missile attack\"");
        Assert.Contains(phrase.Offers, o => o is { Text: "warning missile attack", Count: 2 });
    }

    [Fact]
    public async Task Filters_alone_list_what_passes_them_and_nothing_at_all_finds_nothing()
    {
        Assert.Equal(5, (await library.SearchAsync(new SearchQuestion("") { Types = [DocumentType.Passage] })).Total);
        var empty = await library.SearchAsync("  ");
        Assert.Equal(0, empty.Total);
        Assert.Contains("nothing here to look for", Assert.Single(empty.Complaints).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Small_words_are_no_conditions_and_are_named()
    {
        var answer = await library.SearchAsync("What is a satellite of Atlantis");
        Assert.Equal(["satellite", "Atlantis"], answer.Conditions.Select(c => c.Label));
        Assert.Equal(["What", "is", "a", "of"], answer.NotDemanded);
        Assert.Equal("What is a satellite of", answer.Conditions[1].Without);
    }

    [Theory]
    [InlineData("NEAR(satellite missile, 2)", "satellite missile", "as words, wherever they stand")]
    [InlineData("=satellites", "satellites", "in any form")]
    public async Task A_narrow_query_that_finds_nothing_is_offered_wider(string typed, string offered, string why)
        => Assert.Contains((await library.SearchAsync(typed)).Offers, offer => offer.Text == offered && offer.Why == why && offer.Count > 0);

    [Fact]
    public async Task Pages_follow_each_other_without_a_gap()
    {
        var all = (await library.SearchAsync(new SearchQuestion("*", 0, 100))).Hits.Select(h => h.Id).ToList();
        var paged = new List<string>();
        for (var offset = 0; offset < all.Count; offset += 3) paged.AddRange((await library.SearchAsync(new SearchQuestion("*", offset, 3))).Hits.Select(h => h.Id));
        Assert.Equal(all, paged);
    }
}
