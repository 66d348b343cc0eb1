using Lucene.Net.Store;
using SinoRussia.Searching.Index.Keeping;
using Xunit;

namespace SinoRussia.Tests.Searching.Index;

public sealed class FreshFilesTests : IDisposable
{
    private readonly string folder = System.IO.Directory.CreateTempSubdirectory("sinorussia-tests-").FullName;

    public void Dispose() => System.IO.Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_file_has_its_length_in_memory_on_the_disk_and_no_more_when_it_is_deleted()
    {
        using var files = new FreshFiles(new NIOFSDirectory(folder));
        Write(files, "_0.terms", 7);
        Assert.Equal(7, files.FileLength("_0.terms"));
        files.Sync(["_0.terms"]);
        Assert.Equal((7, 7), (files.FileLength("_0.terms"), new FileInfo(Path.Combine(folder, "_0.terms")).Length));
        files.DeleteFile("_0.terms");
        files.DeleteDropped();
        Assert.ThrowsAny<IOException>(() => files.FileLength("_0.terms"));
    }

    [Fact]
    public void What_is_written_again_under_its_name_has_its_new_length()
    {
        using var files = new FreshFiles(new NIOFSDirectory(folder));
        foreach (var length in (int[])[3, 9])
        {
            Write(files, "segments.gen", length);
            Assert.Equal(length, files.FileLength("segments.gen"));
        }
    }

    private static void Write(FreshFiles files, string name, int length)
    {
        using var output = files.CreateOutput(name, IOContext.DEFAULT);
        output.WriteBytes(new byte[length], length);
    }
}
