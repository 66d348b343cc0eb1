using SinoRussia.Library;
using Xunit;

namespace SinoRussia.Tests.Library;

/// <summary>Searching within the results of an earlier search.</summary>
public sealed class ScopeTests(SearchableLibrary library) : IClassFixture<SearchableLibrary>, IAsyncLifetime
{
    public async Task InitializeAsync() => await library.KeepAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("missile", "warning", "p0 p1")]
    [InlineData("warning OR satellite", "missile", "p0 p1 p4")]
    [InlineData("\"missile attack\"", "warning", "p0")]
    [InlineData("type:passage", "satellite", "p0 p4")]
    [InlineData("missile", "-warning", "p4")]
    [InlineData("missile", "", "p0 p1 p4")]
    public async Task New_words_narrow_what_an_earlier_query_found(string former, string typed, string ids)
        => Assert.Equal(ids.Split(' '), await IdsAsync(new(typed) { Within = [former] }));

    [Fact]
    public async Task Several_earlier_queries_must_all_hold_and_each_is_marked()
    {
        var question = new SearchQuestion("radars") { Within = ["missile", "satellite"] };
        var hit = Assert.Single((await library.SearchAsync(question)).Hits);
        Assert.Equal(["missile", "radars", "satellite"], hit.Marks.Select(mark => mark.Of(hit.Snippet)).Order(StringComparer.Ordinal));
        Assert.Equal("/reports/alpha/space?q=radars&within=missile&within=satellite#p-p0", hit.Url);
    }

    [Fact]
    public async Task An_earlier_question_that_found_texts_with_most_of_its_words_is_searched_within_as_it_was_answered()
    {
        const string former = "missile warning zeppelin";
        var before = await library.SearchAsync(former);
        Assert.True(before.Loosened);
        var within = await library.SearchAsync(new SearchQuestion("radars") { Within = [former] });
        Assert.Equal(["p0"], within.Hits.Select(hit => hit.Id));
        Assert.Contains("p0", before.Hits.Select(hit => hit.Id));
        Assert.False(within.Loosened);
    }

    [Fact]
    public async Task Whether_an_earlier_question_was_loosened_is_seen_within_what_it_was_held_within()
    {
        const string former = "missile satellite warning";
        var before = await library.SearchAsync(new SearchQuestion(former) { Within = ["ship"] });
        Assert.Equal((true, "p4"), (before.Loosened, Assert.Single(before.Hits).Id));
        Assert.False((await library.SearchAsync(former)).Loosened);
        Assert.Equal(["p4"], await IdsAsync(new("satellite") { Within = ["ship", former] }));
    }

    [Fact]
    public async Task A_stretch_of_years_that_no_report_has_finds_nothing()
    {
        Assert.Equal(0, (await library.SearchAsync(new SearchQuestion("missile") { Years = ["2300..2400"] })).Total);
        Assert.Equal(0, (await library.SearchAsync(new SearchQuestion("missile") { Years = ["..1400"] })).Total);
    }

    [Fact]
    public async Task An_earlier_query_is_never_loosened_with_the_new_one()
    {
        var answer = await library.SearchAsync(new SearchQuestion("missile warning zeppelin") { Within = ["sea OR ship"] });
        Assert.DoesNotContain("p1", answer.Hits.Concat(answer.Further).Select(hit => hit.Id));
    }

    [Fact]
    public async Task Where_nothing_is_found_within_it_is_said_what_there_is_elsewhere()
    {
        var answer = await library.SearchAsync(new SearchQuestion("glonass") { Within = ["radars"] });
        Assert.Equal((0, 1), (answer.Total, answer.Unfiltered));
        var offer = answer.Offers[0];
        Assert.Equal(("glonass", "in the whole library", 1, false), (offer.Text, offer.Why, offer.Count, offer.KeepsFilters));
    }

    [Fact]
    public async Task Offers_and_corrections_count_within_it()
    {
        var meant = await library.SearchAsync(new SearchQuestion("satelite") { Within = ["radars"] });
        Assert.Equal(("satellite", 1), meant.Corrections.Select(correction => (correction.Text, correction.Count)).First());
        Assert.Equal(2, (await library.SearchAsync("satelite")).Corrections[0].Count);
    }

    private async Task<IEnumerable<string>> IdsAsync(SearchQuestion question)
        => (await library.SearchAsync(question)).Hits.Select(hit => hit.Id).Order(StringComparer.Ordinal);
}
