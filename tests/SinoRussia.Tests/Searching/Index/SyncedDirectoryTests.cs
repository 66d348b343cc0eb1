using Lucene.Net.Store;
using SinoRussia.Searching.Index.Keeping;
using Xunit;

namespace SinoRussia.Tests.Searching.Index;

public sealed class SyncedDirectoryTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(16 * 1024)]
    [InlineData((16 * 1024) + 1)]
    [InlineData(100_000)]
    public void A_copy_has_every_byte(int length)
    {
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        using var directory = new SyncedDirectory(new RAMDirectory());
        using var other = new RAMDirectory();
        using (var output = directory.CreateOutput("_0.a", IOContext.DEFAULT)) output.WriteBytes(bytes, 0, length);
        directory.Copy(other, "_0.a", "_0.b", IOContext.DEFAULT);
        using var input = other.OpenInput("_0.b", IOContext.DEFAULT);
        var copied = new byte[input.Length];
        input.ReadBytes(copied, 0, copied.Length);
        Assert.Equal(bytes, copied);
    }
}
