using SinoRussia.Library.Suggesting;
using SinoRussia.Model;
using Xunit;

namespace SinoRussia.Tests.Library.Suggesting;

public sealed class SuggestWordsTests(SuggestWordsTests.NamedLibrary library) : IClassFixture<SuggestWordsTests.NamedLibrary>
{
    [Theory]
    [InlineData("bei", "BeiDou")]
    [InlineData("BEID", "BeiDou")]
    [InlineData("bedou", "BeiDou")]
    [InlineData("Бэй", "Бэйдоу")]
    [InlineData("北", "北斗")]
    [InlineData("early w", "Early Warning")]
    [InlineData("warning ear", "Early Warning")]
    [InlineData("ealry war", "Early Warning")]
    [InlineData("two share", "The two share warning data.")]
    public async Task Beginnings_of_words_in_any_order_and_with_one_slip_are_enough(string typed, string suggested)
        => Assert.Equal(suggested, await SuggestAsync(typed) is [var first, ..] ? first.Text : null);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("!?")]
    [InlineData("zzzz")]
    [InlineData("xarly wxrning")]
    public async Task Nothing_is_suggested_for_what_resembles_nothing(string typed) => Assert.Empty(await SuggestAsync(typed));

    [Fact]
    public async Task A_name_leads_to_a_search_and_a_heading_to_its_place()
    {
        var name = (await SuggestAsync("北斗"))[0];
        Assert.Equal((SuggestionKind.Entity, "zh", "/search?q=%E5%8C%97%E6%96%97"), (name.Kind, name.Language, name.Url));
        Assert.Contains("BeiDou", name.Note, StringComparison.Ordinal);
        var heading = (await SuggestAsync("early warning"))[0];
        Assert.Equal((SuggestionKind.Heading, "/reports/alpha/space#s-warning", "Alpha report"), (heading.Kind, heading.Url, heading.Note));
    }

    [Fact]
    public async Task A_new_tag_is_suggested_at_once()
    {
        Assert.Empty(await SuggestAsync("to verify"));
        await library.AnnotateAsync("Check.", "network");
        Assert.StartsWith("to verify", Assert.Single(await SuggestAsync("to verify")).Text, StringComparison.Ordinal);
    }

    private Task<IReadOnlyList<Suggestion>> SuggestAsync(string typed) => library.Get<SuggestWords>().RunAsync(typed, CancellationToken.None);

    public sealed class NamedLibrary : IAsyncLifetime, IDisposable
    {
        private readonly SearchableLibrary library = new();

        public T Get<T>()
            where T : notnull => library.Get<T>();

        public Task<AnnotationId> AnnotateAsync(string note, string quote) => library.AnnotateAsync(note, quote);

        public async Task InitializeAsync()
        {
            await library.InitializeAsync();
            await using var context = library.Context();
            var entity = Entity.Create(new EntityId("beidou"), "technology", "BeiDou", "A system.", false, null, []);
            entity.Aliases.AddRange([new(entity.Id, "ru", 0, "Бэйдоу"), new(entity.Id, "zh", 0, "北斗")]);
            context.Add(entity);
            await context.SaveChangesAsync();
        }

        public Task DisposeAsync() => Task.CompletedTask;

        public void Dispose() => library.Dispose();
    }
}
