using System.Net.Sockets;
using SinoRussia.Model;
using SinoRussia.Searching.Index;
using SinoRussia.Searching.Query;
using Xunit;

namespace SinoRussia.Tests.Searching.Index;

public sealed class IndexFolderTests : IDisposable
{
    private readonly TemporaryIndex index = new();

    public void Dispose() => index.Dispose();

    [Fact]
    public void A_new_index_wants_to_be_built_and_goes_on_where_it_stopped()
    {
        Assert.Null(index.Writing.AppliedSeq);
        Fill(7);

        var again = index.Reopen(7);
        Assert.Equal(7, again.AppliedSeq);
        Assert.Null(again.BuiltAnewBecause);
        Assert.Equal(20, CountOf("radar", again));
    }

    [Fact]
    public void Only_one_can_write()
    {
        Assert.NotNull(index.Writing);
        Assert.Null(index.Folder.TryWrite(TemporaryIndex.Database, 1));
    }

    /// <summary>A socket stands for a disk that refuses: opening it fails though it is there.</summary>
    [Fact]
    public void A_disk_that_refuses_the_lock_is_no_other_writer()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(index.Folder.Path)!);
        using var obstacle = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        obstacle.Bind(new UnixDomainSocketEndPoint(index.Folder.Path + ".lock"));
        Assert.ThrowsAny<IOException>(() => index.Folder.TryWrite(TemporaryIndex.Database, 1));
    }

    [Fact]
    public void The_last_commit_is_read_while_another_writes()
    {
        Fill(3);
        index.Writing.Put(new(DocumentType.Passage, "later", "radar"));
        var opened = Assert.IsType<IndexOpening.Opened>(index.Folder.OpenLastCommit(TemporaryIndex.Database, 9));
        using var view = opened.View;
        Assert.Equal(3, opened.AppliedSeq);
        Assert.Equal(20, view.Size);
    }

    [Fact]
    public void A_foreign_or_a_newer_index_is_built_anew()
    {
        Fill(7);
        Assert.Equal("it belongs to another library", index.Reopen(7, "db2").BuiltAnewBecause);
        Fill(7);
        Assert.NotNull(index.Reopen(7).BuiltAnewBecause);
        Fill(7);
        Assert.Equal("it is ahead of the library", index.Reopen(6).BuiltAnewBecause);
        Assert.Null(index.Writing.AppliedSeq);
    }

    [Fact]
    public void Whatever_byte_is_flipped_or_cut_is_noticed_before_use()
    {
        Fill(7);
        index.Close();
        foreach (var file in Directory.GetFiles(index.Folder.Path).Where(f => Path.GetFileName(f) is not ("write.lock" or "segments.gen")))
        {
            var bytes = File.ReadAllBytes(file);
            foreach (var at in new[] { 0, bytes.Length / 3, bytes.Length / 2, bytes.Length - 1 })
            {
                var flipped = bytes.ToArray();
                flipped[at] ^= 0x10;
                File.WriteAllBytes(file, flipped);
                AssertUnfitOrRight();
                File.WriteAllBytes(file, bytes[..at]);
                AssertUnfitOrRight();
            }

            File.WriteAllBytes(file, bytes);
        }

        Assert.IsType<IndexOpening.Opened>(Open()).View.Dispose();
    }

    [Fact]
    public void A_broken_index_is_set_aside_and_started_anew()
    {
        Fill(7);
        index.Close();
        var file = Directory.GetFiles(index.Folder.Path).First(f => Path.GetFileName(f).StartsWith('_'));
        File.Delete(file);
        Assert.NotNull(index.Reopen(7).BuiltAnewBecause);
        Assert.NotEmpty(Directory.GetFiles(index.Folder.Aside));
        Fill(8);
        Assert.Equal(8, index.Reopen(8).AppliedSeq);
    }

    [Fact]
    public void A_folder_deleted_while_it_is_open_is_noticed_and_searched_on()
    {
        Fill(7);
        Assert.True(index.Writing.IsStillThere());
        using var view = index.Writing.OpenView();
        Directory.Delete(index.Folder.Path, recursive: true);
        Assert.False(index.Writing.IsStillThere());
        Assert.Equal(20, view.Count(QueryParser.Parse("radar").Root, null, CancellationToken.None));
        Assert.Null(index.Reopen(7).AppliedSeq);
        Fill(7);
        Assert.True(index.Writing.IsStillThere());
    }

    [Fact]
    public void Only_files_of_the_last_commit_remain()
    {
        for (var seq = 1; seq <= 30; seq++) Fill(seq);
        Assert.Single(Directory.GetFiles(index.Folder.Path, "seal-*"));
        Assert.InRange(Directory.GetFiles(index.Folder.Path).Length, 1, 120);
        Assert.Equal(20, CountOf("radar", index.Reopen(30)));
    }

    private static int CountOf(string query, IndexWriting writing)
    {
        using var view = writing.OpenView();
        return view.Count(QueryParser.Parse(query).Root, null, CancellationToken.None);
    }

    private void Fill(long seq)
    {
        for (var i = 0; i < 20; i++) index.Writing.Put(new(DocumentType.Passage, "p" + i, "A radar of kind " + i));
        index.Writing.Commit(seq);
        index.Writing.Refresh();
    }

    private IndexOpening Open() => index.Folder.OpenLastCommit(TemporaryIndex.Database, 7);

    private void AssertUnfitOrRight()
    {
        if (Open() is not IndexOpening.Opened opened) return;
        using var view = opened.View;
        Assert.Equal(20, view.Count(QueryParser.Parse("radar").Root, null, CancellationToken.None));
    }
}
