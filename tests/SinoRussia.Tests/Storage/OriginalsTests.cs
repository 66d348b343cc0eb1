using Microsoft.Extensions.DependencyInjection;
using SinoRussia.Storage;
using Xunit;

namespace SinoRussia.Tests.Storage;

public sealed class OriginalsTests
{
    [Fact]
    public async Task An_original_is_kept_byte_for_byte_under_its_hash_and_only_once()
    {
        using var library = new TemporaryLibrary();
        var originals = library.Get<Originals>();
        byte[] bytes = [0xEF, 0xBB, 0xBF, 13, 10, 0, 255];

        var (hash, length) = await originals.KeepAsync(new MemoryStream(bytes), CancellationToken.None);
        var again = await originals.KeepAsync(new MemoryStream(bytes), CancellationToken.None);

        Assert.Equal((hash, length), again);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(originals.PathOf(hash)));
        Assert.Equal([hash], originals.All());
        Assert.True(await originals.IsIntactAsync(hash, CancellationToken.None));
    }

    [Fact]
    public async Task A_flipped_byte_is_noticed()
    {
        using var library = new TemporaryLibrary();
        var originals = library.Get<Originals>();
        var (hash, _) = await originals.KeepAsync(new MemoryStream([1, 2, 3]), CancellationToken.None);
        await File.WriteAllBytesAsync(originals.PathOf(hash), [1, 2, 4]);
        Assert.False(await originals.IsIntactAsync(hash, CancellationToken.None));
    }

    [Fact]
    public async Task A_disk_that_fails_halfway_leaves_no_file_behind()
    {
        using var library = new BrokenDiskLibrary();
        var originals = library.Get<Originals>();
        await Assert.ThrowsAsync<IOException>(() => originals.KeepAsync(new MemoryStream(new byte[100]), CancellationToken.None));
        Assert.Empty(originals.All());
        Assert.Empty(Directory.EnumerateFiles(library.Folder.Originals, "*", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("")]
    public void What_is_no_hash_never_becomes_a_path(string hash)
    {
        using var library = new TemporaryLibrary();
        Assert.Throws<ArgumentException>(() => library.Get<Originals>().PathOf(hash));
    }

    [Fact]
    public async Task Each_folder_made_for_an_original_is_flushed_in_the_one_that_names_it()
    {
        using var library = new WatchedDiskLibrary();
        var (originals, disk) = (library.Get<Originals>(), (WatchedDisk)library.Get<DurableFiles>());
        Directory.CreateDirectory(library.Folder.Root);
        var (hash, _) = await originals.KeepAsync(new MemoryStream([1, 2, 3]), CancellationToken.None);
        Assert.Equal([library.Folder.Root, library.Folder.Originals, Path.GetDirectoryName(originals.PathOf(hash))!], disk.Flushed);
    }

    private sealed class WatchedDiskLibrary() : TemporaryLibrary(services => services.AddSingleton<DurableFiles, WatchedDisk>());

    private sealed class WatchedDisk : DurableFiles
    {
        public List<string> Flushed { get; } = [];

        protected override void FlushFolder(string folder)
        {
            Flushed.Add(folder);
            base.FlushFolder(folder);
        }
    }

    private sealed class BrokenDiskLibrary() : TemporaryLibrary(services => services.AddSingleton<DurableFiles, FullDisk>());
}
