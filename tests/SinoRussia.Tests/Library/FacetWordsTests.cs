using SinoRussia.Library;
using Xunit;

namespace SinoRussia.Tests.Library;

public sealed class FacetWordsTests(SearchableLibrary library) : IClassFixture<SearchableLibrary>, IAsyncLifetime
{
    public async Task InitializeAsync() => await library.KeepAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("", "Space", true)]
    [InlineData("SPA", "1 Space", true)]
    [InlineData("early warn", "Warning, Early", true)]
    [InlineData("hakvag", "Una Hakvåg", true)]
    [InlineData("елки", "Ёлки", true)]
    [InlineData("sea", "Space", false)]
    public void A_value_fits_where_its_name_has_the_words(string words, string label, bool fits) => Assert.Equal(fits, FacetWords.Fit(words, label));

    [Fact]
    public async Task Of_a_facet_those_are_listed_that_were_looked_for_and_those_that_are_chosen()
    {
        var question = new SearchQuestion("missile") { FacetWords = new(new Dictionary<string, string> { ["chapter"] = "the s" }), Chapters = ["alpha/space"] };
        var answer = await library.SearchAsync(question);
        var chapters = answer.Facets.Single(facet => facet.Name == "chapter");
        Assert.Equal([("1 Space", true), ("2 The Sea", false)], chapters.Values.Select(value => (value.Label, value.Chosen)).Order());
        Assert.Equal(0, chapters.Others);

        var unchosen = (await library.SearchAsync(question with { Chapters = [] })).Facets.Single(facet => facet.Name == "chapter");
        Assert.Equal("2 The Sea", Assert.Single(unchosen.Values).Label);
        Assert.Equal(1, unchosen.Others);
        Assert.NotEmpty((await library.SearchAsync(question)).Facets.Single(facet => facet.Name == "type").Values);
    }
}
