using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using SinoRussia.Library;
using SinoRussia.Library.Indexing;
using SinoRussia.Model;
using SinoRussia.Searching.Index;
using SinoRussia.Storage;
using Xunit;

namespace SinoRussia.Tests.Library;

public sealed class KeepIndexTests : IAsyncLifetime, IDisposable
{
    private readonly SearchableLibrary library = new();

    public Task InitializeAsync() => library.InitializeAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => library.Dispose();

    [Fact]
    public async Task A_new_library_is_indexed_whole_and_then_left_alone()
    {
        Assert.Equal(KeepOutcome.Updated, await library.KeepAsync());
        Assert.Equal(KeepOutcome.Current, await library.KeepAsync());
        Assert.Empty(await library.Get<CheckIndex>().RunAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_note_is_found_by_its_words_its_quote_and_its_tag_until_it_is_deleted()
    {
        await library.KeepAsync();
        var id = await library.AnnotateAsync("Find the *contract*.", "two radars");
        await library.KeepAsync();
        foreach (var query in new[] { "contract", "type:annotation radars", $"tag:\"to verify {id}\"" })
        {
            var hit = Assert.Single((await library.SearchAsync(query)).Hits);
            Assert.Equal((DocumentType.Annotation, id.Value), (hit.Type, hit.Id));
            Assert.EndsWith("#p-p0", hit.Url, StringComparison.Ordinal);
        }

        await using (var context = library.Context())
        {
            context.Annotations.AsTracking().Single(a => a.Id == id).Delete(SearchableLibrary.Now);
            context.Add(OutboxEntry.Of(id));
            await context.SaveChangesAsync();
        }

        await library.KeepAsync();
        Assert.Equal(0, (await library.SearchAsync("contract")).Total);
        Assert.Empty(await library.Get<CheckIndex>().RunAsync(CancellationToken.None));
    }

    [Fact]
    public async Task What_was_written_before_a_crash_is_caught_up_with_afterwards()
    {
        await library.KeepAsync();
        library.Get<KeepIndex>().LetGo();
        await library.AnnotateAsync("written, then killed", "two radars");
        Assert.Equal(0, (await library.SearchAsync("killed")).Total);

        await library.Get<KeepIndex>().BeforeExitAsync(CancellationToken.None);
        Assert.Equal(1, (await library.SearchAsync("killed")).Total);
    }

    [Fact]
    public async Task A_followed_change_is_found_at_once_and_committed_later()
    {
        await library.KeepAsync();
        var folder = library.Get<IndexFolder>();
        var before = folder.PeekAppliedSeq(await DatabaseIdAsync());
        await library.AnnotateAsync("a fresh thought", "two radars");
        Assert.Equal(KeepOutcome.Updated, await library.Get<KeepIndex>().FollowAsync(CancellationToken.None));
        Assert.Equal(1, (await library.SearchAsync("\"fresh thought\"")).Total);
        Assert.Equal(before, folder.PeekAppliedSeq(await DatabaseIdAsync()));
        Assert.Equal(KeepOutcome.Current, await library.KeepAsync());
        Assert.Equal(before + 1, folder.PeekAppliedSeq(await DatabaseIdAsync()));
    }

    [Fact]
    public async Task What_notes_share_is_read_anew_after_any_other_change()
    {
        await library.KeepAsync();
        var keep = library.Get<KeepIndex>();
        await library.AnnotateAsync("before", "two radars");
        await keep.FollowAsync(CancellationToken.None);
        Assert.Equal(0, (await library.SearchAsync("report:lighthouses type:annotation")).Total);
        await using (var context = library.Context())
        {
            context.Reports.AsTracking().Single(report => report.Id == library.Report.Id).Title = "Lighthouses";
            context.Add(OutboxEntry.Of(library.Report.Id));
            await context.SaveChangesAsync();
        }

        await keep.FollowAsync(CancellationToken.None);
        await library.AnnotateAsync("after", "two radars");
        await keep.FollowAsync(CancellationToken.None);
        Assert.Equal(2, (await library.SearchAsync("report:lighthouses type:annotation")).Total);
    }

    [Fact]
    public async Task What_was_followed_is_saved_while_other_changes_are_followed()
    {
        await library.KeepAsync();
        var (keep, folder) = (library.Get<KeepIndex>(), library.Get<IndexFolder>());
        var before = folder.PeekAppliedSeq(await DatabaseIdAsync());
        for (var note = 1; note <= 20; note++)
        {
            await library.AnnotateAsync($"thought {note}", "two radars");
            await keep.FollowAsync(CancellationToken.None);
            var saving = keep.SaveAsync(CancellationToken.None);
            await library.AnnotateAsync($"afterthought {note}", "two radars");
            await keep.FollowAsync(CancellationToken.None);
            Assert.Equal(note, (await library.SearchAsync("afterthought")).Total);
            await saving;
        }

        await keep.SaveAsync(CancellationToken.None);
        Assert.Equal(before + 40, folder.PeekAppliedSeq(await DatabaseIdAsync()));
        keep.LetGo();
        Assert.Equal(20, (await library.SearchAsync("afterthought")).Total);
        Assert.Empty(await library.Get<CheckIndex>().RunAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_change_that_was_found_but_not_committed_outlives_its_process()
    {
        await library.KeepAsync();
        await library.AnnotateAsync("a fresh thought", "two radars");
        await library.Get<KeepIndex>().FollowAsync(CancellationToken.None);
        library.Get<KeepIndex>().LetGo();
        Assert.Equal(0, (await library.SearchAsync("\"fresh thought\"")).Total);
        Assert.Equal(KeepOutcome.Updated, await library.KeepAsync());
        Assert.Equal(1, (await library.SearchAsync("\"fresh thought\"")).Total);
    }

    [Fact]
    public async Task While_the_index_is_built_anew_the_old_one_answers_whole()
    {
        await library.KeepAsync();
        var rebuilding = Task.Run(async () =>
        {
            for (var time = 0; time < 5; time++) await library.Get<KeepIndex>().RunAsync(anew: true, null, CancellationToken.None);
        });
        for (var asked = 0; asked < 20 || !rebuilding.IsCompleted; asked++) Assert.Equal(3, (await library.SearchAsync("missile")).Total);
        await rebuilding;
    }

    [Fact]
    public async Task A_commit_of_this_process_is_heard_at_once()
    {
        var next = library.Get<CommitSignal>().Next;
        await library.AnnotateAsync("heard", "two radars");
        await next.WaitAsync(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task A_changed_finding_takes_its_passages_along_and_all_means_all()
    {
        await library.KeepAsync();
        await using (var context = library.Context())
        {
            context.Add(new FindingDomain(new FindingId("f-one"), new DomainId("space"), 1));
            context.Add(OutboxEntry.Of(new FindingId("f-one")));
            await context.SaveChangesAsync();
        }

        await library.KeepAsync();
        Assert.Contains("f-one", (await library.SearchAsync("domain:space type:finding")).Hits.Select(h => h.Id));

        await using (var context = library.Context())
        {
            context.Add(OutboxEntry.OfAll());
            await context.SaveChangesAsync();
        }

        Assert.Equal(KeepOutcome.Updated, await library.KeepAsync());
        Assert.Empty(await library.Get<CheckIndex>().RunAsync(CancellationToken.None));
    }

    [Fact]
    public async Task While_another_process_writes_the_last_commit_is_searched()
    {
        await library.KeepAsync();
        library.Get<KeepIndex>().LetGo();
        using var other = new IndexFolder(library.Folder.Index).TryWrite(await DatabaseIdAsync(), long.MaxValue);
        await library.AnnotateAsync("not yet", "two radars");
        Assert.Equal(KeepOutcome.LeftToAnother, await library.KeepAsync());
        Assert.Equal(1, (await library.SearchAsync("network")).Total);
        Assert.Equal(0, (await library.SearchAsync("\"not yet\"")).Total);
    }

    [Fact]
    public async Task Reindex_builds_everything_tells_how_far_it_is_and_refuses_while_a_server_runs()
    {
        var rebuilt = Assert.IsType<RebuildOutcome.Rebuilt>(await library.Get<RebuildIndex>().RunAsync(null, CancellationToken.None));
        Assert.Equal(11, rebuilt.Documents);
        library.Get<KeepIndex>().LetGo();
        using var server = ServerLock.TryTake(library.Folder);
        Assert.IsType<RebuildOutcome.Refused>(await library.Get<RebuildIndex>().RunAsync(null, CancellationToken.None));
        Assert.Equal(50, new IndexProgress(true, 1, 2, null).Percent);
    }

    [Theory]
    [InlineData("delete")]
    [InlineData("cut")]
    [InlineData("flip")]
    public async Task A_damaged_index_costs_a_rebuild_and_nothing_else(string damage)
    {
        await library.KeepAsync();
        library.Get<KeepIndex>().LetGo();
        foreach (var file in Directory.GetFiles(library.Folder.Index, "_*"))
        {
            var bytes = await File.ReadAllBytesAsync(file);
            if (damage == "flip") bytes[bytes.Length / 2] ^= 1;
            await File.WriteAllBytesAsync(file, damage == "cut" ? bytes[..(bytes.Length / 2)] : bytes);
        }

        if (damage == "delete") Directory.Delete(library.Folder.Index, recursive: true);
        Assert.NotNull((await library.SearchAsync("missile")).Unready);
        Assert.Equal(KeepOutcome.Updated, await library.KeepAsync());
        Assert.Equal(3, (await library.SearchAsync("missile")).Total);
    }

    [Theory]
    [InlineData("cut")]
    [InlineData("flip")]
    public async Task Whatever_file_of_the_index_is_damaged_a_verb_mends_it_by_itself(string damage)
    {
        await library.Get<KeepIndex>().BeforeExitAsync(CancellationToken.None);
        var names = Directory.GetFiles(library.Folder.Index).Select(Path.GetFileName).Where(name => name != "write.lock").ToList();
        Assert.True(names.Count > 4, string.Join(' ', names));
        for (var at = 0; at < names.Count; at++)
        {
            // A rebuilt index has files of other names; what counts is that each place in the list is damaged once.
            var files = Directory.GetFiles(library.Folder.Index).Where(file => Path.GetFileName(file) != "write.lock").Order(StringComparer.Ordinal).ToList();
            var file = files[at % files.Count];
            var bytes = await File.ReadAllBytesAsync(file);
            if (damage == "flip") bytes[bytes.Length / 2] ^= 4;
            await File.WriteAllBytesAsync(file, damage == "cut" ? bytes[..(bytes.Length / 2)] : bytes);
            await library.Get<KeepIndex>().BeforeExitAsync(CancellationToken.None);
            var troubles = await library.Get<CheckIndex>().RunAsync(CancellationToken.None);
            Assert.True(troubles.Count == 0, $"{file}: {string.Join(' ', troubles.Select(trouble => trouble.Message))}");
            Assert.Equal(3, (await library.SearchAsync("missile")).Total);
        }
    }

    [Fact]
    public async Task A_server_follows_every_change_and_a_deleted_folder_within_two_seconds()
    {
        var keeper = library.Get<IEnumerable<IHostedService>>().Single(s => s.GetType().Name == "KeepIndexInBackground");
        await keeper.StartAsync(CancellationToken.None);
        await SeenAsync("missile", 3);
        await library.AnnotateAsync("a fresh thought", "two radars");
        await SeenAsync("\"fresh thought\"", 1);
        Directory.Delete(library.Folder.Index, recursive: true);
        Assert.Equal(3, (await library.SearchAsync("missile")).Total);
        await SeenAsync("missile", 3, () => Directory.Exists(library.Folder.Index) && Directory.EnumerateFiles(library.Folder.Index, "segments_*").Any());
        await keeper.StopAsync(CancellationToken.None);
    }

    private async Task SeenAsync(string query, int total, Func<bool>? also = null)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(15));
        while ((await library.SearchAsync(query)).Total != total || also?.Invoke() == false) await Task.Delay(50, patience.Token);
    }

    private async Task<string> DatabaseIdAsync()
    {
        await using var context = library.Context();
        return context.Facts.AsEnumerable().Single(f => f.Key == LibraryFact.DatabaseId).Value;
    }
}
