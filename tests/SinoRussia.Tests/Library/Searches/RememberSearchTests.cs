using SinoRussia.Library;
using SinoRussia.Library.Searches;
using SinoRussia.Model;
using SinoRussia.Tests.Storage;
using Xunit;

namespace SinoRussia.Tests.Library.Searches;

public sealed class RememberSearchTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryLibrary library = new();

    public Task InitializeAsync() => library.InitializeAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => library.Dispose();

    [Fact]
    public async Task A_repeated_search_is_one_line_and_stands_first_again()
    {
        Ask("missile warning", 3);
        Ask("satellite", 2);
        Assert.Equal(["satellite", "missile warning"], (await HistoryAsync()).Select(line => line.Question.Text));
        Ask("  missile   warning \"", 4);
        var first = (await HistoryAsync())[0];
        Assert.Equal(("missile   warning \"", 2, 4), (first.Question.Text, first.Times, first.Found));
        Assert.Equal(2, (await HistoryAsync()).Count);
    }

    [Fact]
    public async Task The_same_words_with_other_filters_are_another_search()
    {
        Ask("missile", 3);
        library.Get<RememberSearch>().Run(new("missile") { Types = [DocumentType.Finding] }, 1);
        var lines = await HistoryAsync();
        Assert.Equal([DocumentType.Finding], lines[0].Question.Types);
        Assert.Empty(lines[1].Question.Types);
    }

    [Fact]
    public async Task The_history_is_bounded_and_the_oldest_go_first()
    {
        for (var i = 0; i < SearchesLimits.History + 5; i++)
        {
            Ask($"word{i}", i);
            if (i % 50 == 0) await library.Get<RememberSearch>().WriteAsync(CancellationToken.None);
        }

        var lines = await HistoryAsync();
        Assert.Equal(SearchesLimits.History, lines.Count);
        Assert.Equal($"word{SearchesLimits.History + 4}", lines[0].Question.Text);
        Assert.DoesNotContain(lines, line => line.Question.Text == "word0");
    }

    [Fact]
    public async Task One_line_or_all_is_forgotten_for_good_with_what_was_still_to_be_written()
    {
        Ask("one", 1);
        Ask("two", 2);
        var one = (await HistoryAsync()).Single(line => line.Question.Text == "one");
        Assert.Equal(1, await library.Get<ForgetSearches>().RunAsync(one.Id, CancellationToken.None));
        Ask("three", 3);
        Assert.Equal(2, await library.Get<ForgetSearches>().RunAsync(null, CancellationToken.None));
        Assert.Empty(await HistoryAsync());
    }

    [Fact]
    public async Task Remembering_gives_the_index_nothing_to_do()
    {
        var before = await library.Get<ReadSequence>().RunAsync(CancellationToken.None);
        Ask("missile", 1);
        Assert.Single(await HistoryAsync());
        Assert.Equal(before, await library.Get<ReadSequence>().RunAsync(CancellationToken.None));
    }

    [Fact]
    public async Task What_is_empty_or_endless_is_not_remembered()
    {
        Ask("   ", 0);
        Ask(new string('x', SearchesLimits.Query + 1), 0);
        Assert.Empty(await HistoryAsync());
    }

    private void Ask(string text, int found) => library.Get<RememberSearch>().Run(new SearchQuestion(text), found);

    private Task<IReadOnlyList<AskedLine>> HistoryAsync() => library.Get<ListAskedSearches>().RunAsync(SearchesLimits.History + 10, CancellationToken.None);
}
