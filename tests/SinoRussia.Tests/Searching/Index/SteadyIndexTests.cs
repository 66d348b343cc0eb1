using System.Globalization;
using SinoRussia.Model;
using SinoRussia.Searching.Index;
using SinoRussia.Searching.Query;
using Xunit;
using Xunit.Abstractions;

namespace SinoRussia.Tests.Searching.Index;

/// <summary>
/// What a server does for months, in little. <c>SINORUSSIA_INDEX_UPDATES</c> asks for more of it (see tests/long/steady-index.sh).
/// </summary>
public sealed class SteadyIndexTests(ITestOutputHelper output) : IDisposable
{
    private const int Documents = 300;
    private const int UpdatesACommit = 40;
    private readonly TemporaryIndex index = new();
    private readonly int updates = int.Parse(Environment.GetEnvironmentVariable("SINORUSSIA_INDEX_UPDATES") ?? "800", CultureInfo.InvariantCulture);

    public void Dispose() => index.Dispose();

    [Fact]
    public void Size_memory_and_open_files_stay_where_they_were_however_often_texts_change()
    {
        for (var i = 0; i < Documents; i++) index.Writing.Add(Document(i, 0));
        Update(0, updates / 4);
        var before = Measure();
        Update(updates / 4, updates);
        var after = Measure();
        output.WriteLine($"{updates} updates: {before} before, {after} after");

        Assert.InRange(after.Bytes, 1, (before.Bytes * 2) + 500_000);
        Assert.InRange(after.Memory, 1, (before.Memory * 3 / 2) + 20_000_000);
        Assert.InRange(after.Open, 0, before.Open + 60);
        Assert.Equal(Documents, index.Reopen(updates).OpenedSize());
    }

    [Fact]
    public async Task Several_threads_add_every_text_once_and_a_failure_is_told()
    {
        await index.Writing.AddAllAsync(Enumerable.Range(0, 3000).Select(i => Document(i, 0)).ToAsyncEnumerable(), threads: 4, CancellationToken.None);
        index.Writing.Commit(1);
        Assert.Equal(3000, index.Reopen(1).OpenedSize());

        var broken = Enumerable.Range(0, 3000).Select(i => i < 2000 ? Document(i, 0) : throw new InvalidDataException("The disk is full.")).ToAsyncEnumerable();
        await Assert.ThrowsAsync<InvalidDataException>(() => index.Writing.AddAllAsync(broken, threads: 2, CancellationToken.None));
    }

    [Fact]
    public async Task Of_an_index_that_is_built_anew_nothing_of_the_old_one_is_left_when_nobody_looks_at_it_any_more()
    {
        await BuildAsync(1);
        var once = Bytes();
        var view = index.Writing.OpenView();
        await BuildAsync(2);
        Assert.Equal(3000, view.Size);
        view.Dispose();
        for (var waited = 0; waited < 100 && Bytes() > once * 3 / 2; waited++) await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System);
        Assert.InRange(Bytes(), 1, once * 3 / 2);
        Assert.Equal(3000, index.Reopen(2).OpenedSize());

        async Task BuildAsync(int seq)
        {
            index.Writing.DeleteAll();
            await index.Writing.AddAllAsync(Enumerable.Range(0, 3000).Select(i => Document(i, seq)).ToAsyncEnumerable(), threads: 2, CancellationToken.None);
            index.Writing.Commit(seq);
            index.Writing.Refresh();
        }
    }

    [Fact]
    public void The_values_of_everything_are_counted_anew_after_a_change()
    {
        Assert.Equal(0, Texts());
        index.Writing.Add(Document(1, 0));
        index.Writing.Refresh();
        Assert.Equal((1, 1), (Texts(), Texts()));
        index.Writing.Add(Document(2, 0));
        index.Writing.Refresh();
        Assert.Equal((2, 2), (Texts(), Texts()));

        int Texts()
        {
            using var view = index.Writing.OpenView();
            var found = view.Search(new(new EverythingNode(default)), CancellationToken.None);
            Assert.Equal(found.Total, found.Hits.Count);
            return found.Facets[FacetField.Type].Sum(v => v.Count);
        }
    }

    private long Bytes() => Directory.EnumerateFiles(index.Folder.Path).Sum(Size);

    private static long Size(string file)
    {
        try
        {
            return new FileInfo(file).Length;
        }
        catch (FileNotFoundException)
        {
            // Files that nobody needs any more are taken away on another thread: this one since it was listed.
            return 0;
        }
    }

    private static IndexedDocument Document(int i, int version) => new(DocumentType.Passage, "p" + i, $"Radar number {i} in version {version} looks north.") { Title = "Radars" };

    private void Update(int from, int to)
    {
        for (var n = from; n < to; n++)
        {
            index.Writing.Put(Document(n % Documents, n));
            index.Writing.Refresh(n);
            using var view = index.Writing.OpenView();
            Assert.Equal(Documents, view.Search(new(QueryParser.Parse("radar").Root), CancellationToken.None).Total);
            if (n % UpdatesACommit == 0) index.Writing.Commit(n);
        }

        index.Writing.Commit(to);
    }

    private (long Bytes, long Memory, int Open) Measure()
    {
        var bytes = Bytes();
        var open = Directory.Exists("/proc/self/fd") ? Directory.GetFileSystemEntries("/proc/self/fd").Count(IsOfTheIndex) : 0;
        return (bytes, GC.GetTotalMemory(forceFullCollection: true), open);
    }

    private bool IsOfTheIndex(string descriptor)
    {
        try
        {
            return File.ResolveLinkTarget(descriptor, false)?.FullName.StartsWith(index.Folder.Path, StringComparison.Ordinal) == true;
        }
        catch (IOException)
        {
            // Another test of this process has closed it meanwhile.
            return false;
        }
    }
}

file static class Opening
{
    public static int OpenedSize(this IndexWriting writing)
    {
        using var view = writing.OpenView();
        return view.Size;
    }
}
