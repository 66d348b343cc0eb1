using SinoRussia.Library;
using SinoRussia.Library.Searches;
using Xunit;

namespace SinoRussia.Tests.Library.Searches;

public sealed class FindHitTests(TwoReports reports) : IClassFixture<TwoReports>
{
    private readonly SearchableLibrary library = reports.Library;

    [Theory]
    [InlineData("missile", SearchOrder.Relevance)]
    [InlineData("missile", SearchOrder.Date)]
    [InlineData("missile", SearchOrder.Reading)]
    [InlineData("missile", SearchOrder.Added)]
    [InlineData("no missile attack warning", SearchOrder.Relevance)]
    [InlineData("missile warning zeppelin", SearchOrder.Relevance)]
    public async Task The_nth_result_is_the_nth_of_the_list(string typed, SearchOrder order)
    {
        var question = new SearchQuestion(typed) { Order = order };
        var list = await library.SearchAsync(question);
        Assert.True(list.Total > 1);
        for (var number = 1; number <= list.Total; number++)
        {
            var found = await library.Get<FindHit>().RunAsync(question, number, CancellationToken.None);
            Assert.Equal((list.Hits[number - 1].Url, list.Total), (found!.Hit.Url, found.Total));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(11)]
    [InlineData(10_001)]
    public async Task There_is_no_result_outside_of_the_list(int number)
        => Assert.Null(await library.Get<FindHit>().RunAsync(new("missile"), number, CancellationToken.None));

    [Fact]
    public async Task Filters_hold_for_it_too()
    {
        var found = await library.Get<FindHit>().RunAsync(new("missile") { Reports = ["alpha"], Order = SearchOrder.Reading, Within = ["warning"] }, 2, CancellationToken.None);
        Assert.Equal(("p1", 2), (found!.Hit.Id, found.Total));
    }
}
