using Microsoft.EntityFrameworkCore;
using SinoRussia.Library;
using SinoRussia.Library.Searches;
using SinoRussia.Model;
using Xunit;

namespace SinoRussia.Tests.Library.Searches;

public sealed class SavedSearchTests : IAsyncLifetime, IDisposable
{
    private readonly SearchableLibrary library = new();

    public async Task InitializeAsync()
    {
        await library.InitializeAsync();
        await library.KeepAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => library.Dispose();

    [Fact]
    public async Task What_came_since_the_last_look_is_new_until_it_is_looked_at()
    {
        var id = await SaveAsync(new("missile"));
        Assert.Equal((3, 0), await CountedAsync(id));
        var note = await library.AnnotateAsync("a missile of my own", "satellite");
        await library.AnnotateAsync("nothing of the kind", "GLONASS");
        await library.KeepAsync();
        Assert.Equal((6, 2), await CountedAsync(id, "missile OR glonass"));
        Assert.Equal((4, 1), await CountedAsync(id));

        var look = await LookAsync(id);
        var newest = await library.SearchAsync(look.Question with { Order = SearchOrder.Added });
        Assert.Equal(note.Value, newest.Hits[0].Id);
        Assert.Equal([true, false, false, false], newest.Hits.Select(hit => hit.Arrived > look.Since));
        Assert.Equal((4, 0), await CountedAsync(id));
    }

    [Fact]
    public async Task An_edited_note_is_not_new_even_where_the_edit_made_it_a_hit()
    {
        var note = await library.AnnotateAsync("about radars", "GLONASS");
        await library.KeepAsync();
        var id = await SaveAsync(new("missile"));
        var saved = await library.Get<EditAnnotation>().RunAsync(note, 1, "about a missile", [], Colour.Sky, CancellationToken.None);
        Assert.IsType<AnnotateOutcome.Saved>(saved);
        await library.KeepAsync();
        Assert.Equal((4, 0), await CountedAsync(id));
    }

    [Fact]
    public async Task What_the_index_did_not_hold_yet_when_one_looked_is_still_new()
    {
        var id = await SaveAsync(new("missile"));
        await library.AnnotateAsync("a missile", "satellite");
        await LookAsync(id);
        await library.KeepAsync();
        Assert.Equal((4, 1), await CountedAsync(id));
    }

    [Fact]
    public async Task A_browser_that_fetches_ahead_has_not_looked()
    {
        var id = await SaveAsync(new("missile"));
        await library.AnnotateAsync("a missile", "satellite");
        await library.KeepAsync();
        Assert.NotNull(await library.Get<LookAtSearch>().RunAsync(id, isSeen: false, CancellationToken.None));
        Assert.Equal((4, 1), await CountedAsync(id));
    }

    [Fact]
    public async Task A_row_that_is_put_again_keeps_the_number_it_came_with()
    {
        await using var context = library.Context();
        var before = await context.Findings.SingleAsync(finding => finding.Id == new FindingId("f-one"));
        Assert.True(before.Arrived > 0);
        var again = Finding.Create(before.Id, Origin.Seed, library.Report.Id, library.Space.Id, 0, SearchableLibrary.Content("Said anew.", Perspective.Both));
        context.Entry(again).State = EntityState.Modified;
        await context.SaveChangesAsync();
        await using var read = library.Context();
        var after = await read.Findings.SingleAsync(finding => finding.Id == before.Id);
        Assert.Equal(("Said anew.", before.Arrived), (after.Statement, after.Arrived));
    }

    [Fact]
    public async Task A_write_that_was_taken_back_leaves_its_number_unused_or_lets_a_greater_one_follow()
    {
        await using (var context = library.Context())
        {
            await using var undone = await context.Database.BeginTransactionAsync();
            context.Add(Digest.Create(new DigestId("d-undone"), library.Sea, null, 9, 1, PassageKind.Paragraph, "x", "x"));
            await context.SaveChangesAsync();
        }

        var note = await library.AnnotateAsync("later", "satellite");
        await using var read = library.Context();
        var numbers = await read.Digests.Select(row => row.Arrived).Union(read.Passages.Select(row => row.Arrived)).ToListAsync();
        Assert.True((await read.Annotations.SingleAsync(row => row.Id == note)).Arrived > numbers.Max());
        Assert.False(await read.Digests.AnyAsync(row => row.Id == new DigestId("d-undone")));
    }

    [Fact]
    public async Task A_search_is_renamed_deleted_and_comes_back_with_what_was_new()
    {
        var id = await SaveAsync(new("missile") { Types = [DocumentType.Annotation] });
        await library.AnnotateAsync("a missile", "satellite");
        await library.KeepAsync();
        Assert.IsType<SavedOutcome.Changed>(await library.Get<RenameSearch>().RunAsync(id, "  Ракеты 导弹 ", CancellationToken.None));
        Assert.IsType<SavedOutcome.Changed>(await library.Get<DeleteSearch>().RunAsync(id, CancellationToken.None));
        Assert.Empty(await ListAsync());
        Assert.IsType<SavedOutcome.NotFound>(await library.Get<RenameSearch>().RunAsync(id, "x", CancellationToken.None));
        Assert.Null(await library.Get<LookAtSearch>().RunAsync(id, isSeen: true, CancellationToken.None));
        Assert.IsType<SavedOutcome.Changed>(await library.Get<RestoreSearch>().RunAsync(id, CancellationToken.None));
        Assert.Equal(("Ракеты 导弹", 1, 1), Assert.Single((await ListAsync()).Select(line => (line.Name, line.Total!.Value, line.New))));
    }

    [Theory]
    [InlineData("", "missile")]
    [InlineData("   ", "missile")]
    [InlineData("Name", "  ")]
    public async Task A_search_without_a_name_or_without_a_question_is_refused(string name, string query)
        => Assert.IsType<SavedOutcome.Refused>(await library.Get<SaveSearch>().RunAsync(name, new(query), CancellationToken.None));

    [Fact]
    public async Task Names_and_queries_beyond_the_limits_are_refused()
    {
        var save = library.Get<SaveSearch>();
        Assert.IsType<SavedOutcome.Refused>(await save.RunAsync(new string('x', SearchesLimits.Name + 1), new("missile"), CancellationToken.None));
        Assert.IsType<SavedOutcome.Refused>(await save.RunAsync("x", new(new string('x', SearchesLimits.Query + 1)), CancellationToken.None));
        Assert.IsType<SavedOutcome.Changed>(await save.RunAsync(new string('x', SearchesLimits.Name), new("missile"), CancellationToken.None));
    }

    private async Task<SavedSearchId> SaveAsync(SearchQuestion question)
        => Assert.IsType<SavedOutcome.Changed>(await library.Get<SaveSearch>().RunAsync("A search", question, CancellationToken.None)).Search;

    private Task<IReadOnlyList<SavedLine>> ListAsync() => library.Get<ListSavedSearches>().RunAsync(CancellationToken.None);

    private async Task<SearchLook> LookAsync(SavedSearchId id) => (await library.Get<LookAtSearch>().RunAsync(id, isSeen: true, CancellationToken.None))!;

    private async Task<(int Total, int New)> CountedAsync(SavedSearchId id)
    {
        var line = (await ListAsync()).Single(line => line.Id == id);
        return (line.Total!.Value, line.New);
    }

    /// <summary>The same for another query that was last looked at when this one was.</summary>
    private async Task<(int Total, int New)> CountedAsync(SavedSearchId like, string query)
    {
        await using var context = library.Context();
        var row = await context.SavedSearches.SingleAsync(row => row.Id == like);
        var other = SavedSearch.Create(SavedSearchId.New(), row.Author, "Other", query, "", row.Seen, row.Looked);
        context.Add(other);
        await context.SaveChangesAsync();
        return await CountedAsync(other.Id);
    }
}
