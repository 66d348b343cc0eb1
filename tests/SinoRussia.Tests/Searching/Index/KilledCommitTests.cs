using Lucene.Net.Index;
using SinoRussia.Model;
using SinoRussia.Searching.Index;
using Xunit;
using Xunit.Abstractions;

namespace SinoRussia.Tests.Searching.Index;

public sealed class KilledCommitTests(ITestOutputHelper output) : IDisposable
{
    private const int FewestSteps = 10;
    private readonly string root = Directory.CreateTempSubdirectory("sinorussia-killed-commit-").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void Killed_at_any_step_of_a_commit_the_index_is_the_older_or_the_newer_one_and_is_not_built_anew()
    {
        var before = new IndexFolder(Path.Combine(root, "before"));
        using (var writing = before.TryWrite(TemporaryIndex.Database, 0)!)
        {
            for (var i = 0; i < 20; i++) writing.Add(Document(i));
            writing.Commit(7);
        }

        var (older, newer, steps) = (0, 0, 0);
        for (var isDead = true; isDead; steps++)
        {
            var left = Copy(before.Path, $"at-{steps}");
            isDead = Commit(left, steps);
            var found = new IndexFolder(Copy(left, $"after-{steps}"));
            using var writing = found.TryWrite(TemporaryIndex.Database, 8)!;
            Assert.Null(writing.BuiltAnewBecause);
            Assert.Contains(writing.AppliedSeq, (long?[])[7, 8]);
            if (writing.AppliedSeq == 7) older++;
            else newer++;
            using var view = writing.OpenView();
            Assert.Equal(writing.AppliedSeq == 7 ? 20 : 24, view.Size);
        }

        output.WriteLine($"{steps} steps: {older} times the older commit, {newer} times the newer");
        Assert.True(older >= FewestSteps && newer >= 1);
    }

    /// <returns>Whether it was killed before it was through.</returns>
    private static bool Commit(string path, int steps)
    {
        DyingDirectory? disk = null;
        var folder = new IndexFolder(path) { WritesThrough = real => disk = new DyingDirectory(real, steps) };
        IndexWriting? writing = null;
        try
        {
            writing = folder.TryWrite(TemporaryIndex.Database, 8)!;
            for (var i = 20; i < 25; i++) writing.Add(Document(i));
            writing.Delete(DocumentType.Passage, "p3");
            writing.Commit(8);
        }
        catch (Exception killed) when (killed is IOException or ObjectDisposedException && disk?.IsDead == true)
        {
            // What is on the disk is all that is left of it.
        }

        return disk!.IsDead;
    }

    private static IndexedDocument Document(int i) => new(DocumentType.Passage, "p" + i, $"Radar number {i} looks north.");

    private string Copy(string path, string name)
    {
        var copy = Directory.CreateDirectory(Path.Combine(root, name)).FullName;
        foreach (var file in Directory.GetFiles(path).Where(file => Path.GetFileName(file) != IndexWriter.WRITE_LOCK_NAME))
            File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        return copy;
    }
}
