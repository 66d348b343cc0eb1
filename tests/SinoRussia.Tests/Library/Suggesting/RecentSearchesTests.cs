using SinoRussia.Library;
using SinoRussia.Library.Searches;
using SinoRussia.Library.Suggesting;
using SinoRussia.Model;
using Xunit;

namespace SinoRussia.Tests.Library.Suggesting;

public sealed class RecentSearchesTests : IAsyncLifetime, IDisposable
{
    private readonly SearchableLibrary library = new();

    public Task InitializeAsync() => library.InitializeAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => library.Dispose();

    [Theory]
    [InlineData("hyper")]
    [InlineData("HYPER")]
    [InlineData("hypersonic gli")]
    [InlineData("gliders hyp")]
    [InlineData("hypersnic")]
    public async Task What_was_searched_before_is_suggested_by_its_beginning_and_with_one_slip(string typed)
    {
        await AskAsync(new("hypersonic gliders"), 12);
        var suggestion = Assert.Single(await SuggestAsync(typed));
        Assert.Equal(
            (SuggestionKind.Recent, "hypersonic gliders", "12 results", "/search?q=hypersonic%20gliders"),
            (suggestion.Kind, suggestion.Text, suggestion.Note, suggestion.Url));
    }

    [Fact]
    public async Task As_typed_it_stands_first_and_with_a_slip_last()
    {
        await AskAsync(new("early exercises"), 3);
        Assert.Equal([SuggestionKind.Recent, SuggestionKind.Heading], (await SuggestAsync("early")).Select(one => one.Kind));
        Assert.Equal([SuggestionKind.Heading, SuggestionKind.Recent], (await SuggestAsync("erly")).Select(one => one.Kind));
    }

    [Fact]
    public async Task A_few_are_suggested_the_last_asked_first_and_what_found_nothing_never()
    {
        foreach (var (word, found) in new[] { ("radars one", 1), ("radars two", 1), ("radars none", 0), ("radars three", 1), ("radars four", 1) }) await AskAsync(new(word), found);
        Assert.Equal(["radars four", "radars three", "radars two"], Recent(await SuggestAsync("radars")).Select(one => one.Text));
    }

    [Fact]
    public async Task What_says_the_same_is_suggested_once()
    {
        await AskAsync(new("early warning"), 3);
        await AskAsync(new("Voronezh radar"), 3);
        Assert.Empty(Recent(await SuggestAsync("early w")));
        Assert.Empty(Recent(await SuggestAsync("voronezh")));

        await AskAsync(new("early warning") { Types = [DocumentType.Finding] }, 1);
        var narrowed = Assert.Single(Recent(await SuggestAsync("early w")));
        Assert.Equal(("1 result, narrowed", "/search?q=early%20warning&type=finding"), (narrowed.Note, narrowed.Url));
    }

    [Fact]
    public async Task What_was_typed_is_not_suggested_to_who_typed_it_and_what_was_cleared_to_nobody()
    {
        await AskAsync(new("hypersonic"), 3);
        Assert.Empty(await SuggestAsync("hypersonic"));
        Assert.Single(await SuggestAsync("hyperson"));
        await library.Get<ForgetSearches>().RunAsync(null, CancellationToken.None);
        Assert.Empty(await SuggestAsync("hyperson"));
    }

    private static List<Suggestion> Recent(IReadOnlyList<Suggestion> suggestions) => [.. suggestions.Where(one => one.Kind == SuggestionKind.Recent)];

    private async Task AskAsync(SearchQuestion question, int found)
    {
        library.Get<RememberSearch>().Run(question, found);
        await library.Get<RememberSearch>().WriteAsync(CancellationToken.None);
    }

    private Task<IReadOnlyList<Suggestion>> SuggestAsync(string typed) => library.Get<SuggestWords>().RunAsync(typed, CancellationToken.None);
}
