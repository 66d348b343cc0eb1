using SinoRussia.Searching.Index;
using Xunit;

namespace SinoRussia.Tests.Searching.Index;

/// <summary>A real index in a temporary folder, gone when the test is.</summary>
internal sealed class TemporaryIndex : IDisposable
{
    public const string Database = "db1";
    private IndexWriting? writing;

    public IndexFolder Folder { get; } = new(Path.Combine(Path.GetTempPath(), "sinorussia-tests", Guid.NewGuid().ToString("N"), "index"));

    public IndexWriting Writing => writing ??= Reopen(long.MaxValue);

    public IndexWriting Reopen(long newestSeq, string database = Database)
    {
        writing?.Dispose();
        writing = Folder.TryWrite(database, newestSeq);
        Assert.NotNull(writing);
        return writing;
    }

    public void Close()
    {
        writing?.Dispose();
        writing = null;
    }

    public void Dispose()
    {
        Close();
        var root = Path.GetDirectoryName(Folder.Path)!;
        if (Directory.Exists(root)) Directory.Delete(root, recursive: true);
    }
}
