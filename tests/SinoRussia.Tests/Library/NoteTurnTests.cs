using Microsoft.Extensions.Hosting;
using SinoRussia.Library;
using SinoRussia.Library.Indexing;
using SinoRussia.Model;
using SinoRussia.Text;
using Xunit;

namespace SinoRussia.Tests.Library;

/// <summary>Who saves a note shows it, where nothing stands between; wherever that is not so, a pass does.</summary>
public sealed class NoteTurnTests : IAsyncLifetime, IDisposable
{
    private readonly SearchableLibrary library = new();

    private KeepIndex Keep => library.Get<KeepIndex>();

    public Task InitializeAsync() => library.InitializeAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => library.Dispose();

    [Fact]
    public async Task A_saved_note_is_shown_without_a_pass_as_a_pass_shows_it()
    {
        await KeptAsync();
        await SaveNoteAsync("The *twin* thought.", "to verify", "two radars");
        Assert.Equal(1, (await library.SearchAsync("twin")).Total);
        Assert.True(Keep.HasUnsaved);
        var shown = await AnswersAsync();
        Assert.All(shown, answer => Assert.Contains("Annotation", answer, StringComparison.Ordinal));

        await Keep.SaveAsync(CancellationToken.None);
        Assert.False(Keep.HasUnsaved);
        Assert.Empty(await library.Get<CheckIndex>().RunAsync(CancellationToken.None));
        await Keep.RunAsync(anew: true, null, CancellationToken.None);
        Assert.Equal(await AnswersAsync(), shown);

        async Task<IReadOnlyList<string>> AnswersAsync()
        {
            var answers = new List<string>();
            foreach (var query in (string[])["type:annotation", "twin", "tag:\"to verify\"", "domain:early-warning", "entity:voronezh", "author:wilson", "year:2022", "chapter:space", "lang:en", "radars"])
            {
                // By relevance some are equal, and which of them comes first is the index's own affair.
                foreach (var order in (SearchOrder[])[SearchOrder.Reading, SearchOrder.Date, SearchOrder.Added])
                {
                    var answer = await library.SearchAsync(new SearchQuestion(query) { Order = order });
                    var facets = answer.Facets.SelectMany(facet => facet.Values.Select(value => $"{facet.Name} {value.Value} {value.Count}"));
                    answers.Add($"{query} {order}: {string.Join(' ', answer.Hits.Select(hit => $"{hit.Type} {hit.Id}"))}; {string.Join(' ', facets)}");
                }
            }

            return answers;
        }
    }

    [Fact]
    public async Task A_note_that_is_saved_during_a_pass_or_behind_another_change_is_left_to_a_pass()
    {
        await KeptAsync();
        using (Assert.IsType<KeepIndex.NoteTurn>(Keep.TryTakeTurn()))
        {
            await SaveNoteAsync("during", "once", "two radars");
        }

        Assert.Equal(0, (await library.SearchAsync("during")).Total);
        await SaveNoteAsync("behind", "twice", "two radars");
        Assert.Equal(0, (await library.SearchAsync("behind")).Total);
        Assert.Equal(KeepOutcome.Updated, await Keep.FollowAsync(CancellationToken.None));
        Assert.Equal(1, (await library.SearchAsync("during")).Total);
        Assert.Equal(1, (await library.SearchAsync("behind")).Total);
        await SaveNoteAsync("afterwards", "thrice", "two radars");
        Assert.Equal(1, (await library.SearchAsync("afterwards")).Total);
    }

    [Fact]
    public async Task Without_a_keeper_in_this_process_a_note_is_left_to_a_pass()
    {
        await library.KeepAsync();
        await SaveNoteAsync("alone", "once", "two radars");
        Assert.Equal(0, (await library.SearchAsync("alone")).Total);
        await library.KeepAsync();
        Assert.Equal(1, (await library.SearchAsync("alone")).Total);
    }

    [Fact]
    public async Task Notes_that_are_saved_by_many_at_once_while_the_index_is_saved_are_each_found_once()
    {
        await KeptAsync();
        using var stop = new CancellationTokenSource();
        var saving = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                await Keep.FollowAsync(CancellationToken.None);
                await Keep.SaveAsync(CancellationToken.None);
            }
        });
        await Task.WhenAll(Enumerable.Range(0, 4).Select(writer => Task.Run(async () =>
        {
            for (var i = 0; i < 40; i++) await SaveNoteAsync($"crowded {writer} {i}", "crowd", "two radars");
        })));
        await stop.CancelAsync();
        await saving;
        await Keep.FollowAsync(CancellationToken.None);
        Assert.Equal(160, (await library.SearchAsync("crowded")).Total);
        await Keep.SaveAsync(CancellationToken.None);
        Assert.False(Keep.HasUnsaved);
        Assert.Empty(await library.Get<CheckIndex>().RunAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_note_that_cannot_be_shown_is_saved_and_left_to_a_pass_that_opens_the_index_again()
    {
        await KeptAsync();
        var (before, writer) = (Keep.SeenSeq!.Value, Keep.Writer);
        var id = await library.AnnotateAsync("unlucky", "two radars");
        await using (var context = library.Context())
        {
            var note = context.Annotations.Single(a => a.Id == id);
            using var turn = Keep.TryTakeTurn();
            turn!.Show(new NewNote(before + 1, note, new(new SectionId("nowhere"), 0), []));
        }

        Assert.Equal((before, 0), (Keep.SeenSeq, (await library.SearchAsync("unlucky")).Total));
        Assert.Equal(KeepOutcome.Updated, await Keep.FollowAsync(CancellationToken.None));
        Assert.NotSame(writer, Keep.Writer);
        Assert.Equal(1, (await library.SearchAsync("unlucky")).Total);
        await SaveNoteAsync("lucky", "again", "two radars");
        Assert.Equal(1, (await library.SearchAsync("lucky")).Total);
    }

    [Fact]
    public async Task A_server_brings_to_the_disk_what_was_shown()
    {
        var keeper = library.Get<IEnumerable<IHostedService>>().Single(s => s.GetType().Name == "KeepIndexInBackground");
        await keeper.StartAsync(CancellationToken.None);
        await UntilAsync(async () => (await library.SearchAsync("missile")).Total == 3);
        await library.AnnotateAsync("a fresh thought", "two radars");
        await UntilAsync(async () => (await library.SearchAsync("\"fresh thought\"")).Total == 1);
        await SaveNoteAsync("a shown thought", "shown", "two radars");
        await UntilAsync(async () => (await library.SearchAsync("\"shown thought\"")).Total == 1);
        await UntilAsync(() => Task.FromResult(Keep.Writer is { } writer && writer.AppliedSeq == writer.SeenSeq));
        await keeper.StopAsync(CancellationToken.None);
        Assert.Null(Keep.TryTakeTurn());
        Keep.LetGo();
        Assert.Equal(1, (await library.SearchAsync("\"shown thought\"")).Total);
    }

    private static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(15));
        while (!await isSo()) await Task.Delay(50, patience.Token);
    }

    /// <summary>An index that a keeper of this process follows, and a note behind which all that notes share is known.</summary>
    private async Task KeptAsync()
    {
        await library.KeepAsync();
        Keep.IsKept = true;
        await library.AnnotateAsync("before", "no satellite");
        await Keep.FollowAsync(CancellationToken.None);
    }

    private async Task SaveNoteAsync(string note, string tag, string quote)
    {
        await using var context = library.Context();
        var passage = context.Passages.AsEnumerable().First(p => p.Text.Contains(quote, StringComparison.Ordinal));
        var start = passage.Text.IndexOf(quote, StringComparison.Ordinal);
        var draft = new AnnotationDraft(
            AnnotationId.New(), library.Report.Id, [new AnchorDraft(passage.Id, new TextSpan(start, start + quote.Length), quote)], note, [tag], Colour.Straw);
        Assert.IsType<AnnotateOutcome.Saved>(await library.Get<Annotate>().RunAsync(draft, CancellationToken.None));
    }
}
