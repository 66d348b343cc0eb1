using Xunit;

namespace SinoRussia.Tests.Library;

public sealed class DidYouMeanTests(SearchableLibrary library) : IClassFixture<SearchableLibrary>, IAsyncLifetime
{
    public async Task InitializeAsync() => await library.KeepAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("sattelite", "satellite", 2)]
    [InlineData("GLONAS", "GLONASS", 1)]
    [InlineData("dfnjnf OR exxtybz", "", 0)]
    [InlineData("extybz", "учения", 1)]
    [InlineData("导行系统", "导航系统", 1)]
    public async Task An_offer_is_written_as_the_texts_write_it_and_says_how_much_it_finds(string typed, string meant, int count)
    {
        var answer = await library.SearchAsync(typed);
        Assert.Equal(0, answer.Total);
        Assert.Equal((meant, count), answer.Corrections is [var offer, ..] ? (offer.Text, offer.Count) : ("", 0));
    }

    [Fact]
    public async Task An_offer_stays_an_offer()
    {
        var answer = await library.SearchAsync("misile");
        Assert.Empty(answer.Hits);
        Assert.Equal(("misile", "missile"), (answer.Question.Text, answer.Corrections[0].Text));
        Assert.Equal(answer.Corrections[0].Count, (await library.SearchAsync("missile")).Total);
    }

    [Fact]
    public async Task A_condition_on_a_field_that_nothing_meets_is_offered_without_the_field()
    {
        var answer = await library.SearchAsync("title:satellite network");
        Assert.Contains(answer.Offers, offer => offer is { Text: "satellite network", Count: 1 });
    }
}
