using System.Diagnostics;
using SinoRussia.Library;
using SinoRussia.Tests.Corpus;
using SinoRussia.Tests.Searching.Query;
using Xunit;

namespace SinoRussia.Tests.Library;

public sealed class HostileQueryTests(SearchableLibrary library) : IClassFixture<SearchableLibrary>, IAsyncLifetime
{
    public async Task InitializeAsync() => await library.KeepAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [CorpusFact]
    public async Task Each_naughty_string_is_answered_in_time_with_hits_a_complaint_or_a_way_on()
    {
        await library.SearchAsync("radar");
        var silent = new List<string>();
        foreach (var typed in QueryParserTests.NaughtyStrings().Where(line => line.Length > 0).Distinct())
        {
            if (!SaysSomething(await InTimeAsync(typed))) silent.Add(typed);
        }

        Assert.Empty(silent);
    }

    [Theory]
    [InlineData("NEAR(", "a* ", 100)]
    [InlineData("", "a*b?c*d ", 64)]
    [InlineData("", "satelite~2 ", 64)]
    [InlineData("", "NEAR(a* b* c*, 99) ", 40)]
    [InlineData("", "\"radar satellite\" OR ", 45)]
    [InlineData("-", "(-(", 300)]
    [InlineData("year:", "(2014 OR ", 100)]
    [InlineData("title:", "=x*y?z~2:", 100)]
    public async Task A_costly_query_is_bounded(string start, string piece, int times)
        => Assert.True(SaysSomething(await InTimeAsync(start + string.Concat(Enumerable.Repeat(piece, times)))));

    private static bool SaysSomething(SearchAnswer answer)
        => answer.Total > 0 || answer.Complaints.Count > 0 || answer.Offers.Count > 0 || answer.Conditions.Any(condition => condition.Missing);

    /// <summary>A busy machine may be late once; a query that is slow is so each time.</summary>
    private async Task<SearchAnswer> InTimeAsync(string typed)
    {
        for (var attempt = 1; ; attempt++)
        {
            var watch = Stopwatch.StartNew();
            var answer = await library.SearchAsync(typed);
            if (watch.ElapsedMilliseconds < 1000) return answer;
            Assert.True(attempt < 4, $"{watch.ElapsedMilliseconds} ms for {typed}");
        }
    }
}
