using Lucene.Net.Store;
using SinoRussia.Model;
using SinoRussia.Searching.Index;
using Xunit;
using Directory = System.IO.Directory;

namespace SinoRussia.Tests.Searching.Index;

/// <summary>Changes and commits at the same time: none waits for the disk that the other one waits for.</summary>
public sealed class CommitBesideTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly string root = Directory.CreateTempSubdirectory("sinorussia-commit-beside-").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public async Task While_a_commit_waits_for_the_disk_a_change_is_found_and_is_no_part_of_it()
    {
        using var disk = new ManualResetEventSlim();
        var folder = new IndexFolder(Path.Combine(root, "index")) { WritesThrough = real => new WaitingDirectory(real, disk) };
        using (var writing = folder.TryWrite(TemporaryIndex.Database, 0)!)
        {
            Put(writing, "a", 7);
            var settled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            var commit = Task.Run(() => writing.Commit(7, settled.SetResult));
            await settled.Task.WaitAsync(Patience);

            Put(writing, "b", 8);
            using (var view = writing.OpenView()) Assert.Equal(2, view.Size);
            Assert.False(commit.IsCompleted);
            Assert.Null(writing.AppliedSeq);

            disk.Set();
            await commit.WaitAsync(Patience);
            Assert.Equal((7, 8), (writing.AppliedSeq, writing.SeenSeq));
        }

        using var again = new IndexFolder(folder.Path).TryWrite(TemporaryIndex.Database, 8)!;
        Assert.Null(again.BuiltAnewBecause);
        Assert.Equal(7, again.AppliedSeq);
        using var kept = again.OpenView();
        Assert.Equal(1, kept.Size);
    }

    [Fact]
    public void Small_changes_touch_the_disk_with_the_commit_and_leave_nothing_behind()
    {
        var folder = new IndexFolder(Path.Combine(root, "index"));
        using var writing = folder.TryWrite(TemporaryIndex.Database, 0)!;
        for (var i = 0; i < 60; i++)
        {
            Put(writing, $"d{i}", i + 1);
            if (i % 20 == 10) writing.Commit(i + 1);
            else if (i < 10) Assert.Empty(Files(folder));
        }

        writing.Commit(60);
        var committed = Committed(folder);
        Assert.True(committed.Count > 0 && Files(folder).SequenceEqual(committed), $"{string.Join(' ', Files(folder))} for {string.Join(' ', committed)}");
        using var view = writing.OpenView();
        Assert.Equal(60, view.Size);
    }

    private static void Put(IndexWriting writing, string id, long seq)
    {
        writing.Put(new(DocumentType.Passage, id, "The radar looks north."));
        writing.Refresh(seq);
    }

    private static List<string> Files(IndexFolder folder) => [.. Directory.GetFiles(folder.Path, "_*").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    private static List<string> Committed(IndexFolder folder)
    {
        using var directory = FSDirectory.Open(folder.Path);
        var infos = new Lucene.Net.Index.SegmentInfos();
        infos.Read(directory);
        return [.. infos.GetFiles(directory, includeSegmentsFile: false).Order(StringComparer.Ordinal)];
    }

    private sealed class WaitingDirectory(Lucene.Net.Store.Directory real, ManualResetEventSlim free) : FilterDirectory(real)
    {
        public override void Sync(ICollection<string> names)
        {
            free.Wait(Patience);
            base.Sync(names);
        }
    }
}
