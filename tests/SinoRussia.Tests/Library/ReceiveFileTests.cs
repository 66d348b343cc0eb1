using Microsoft.Extensions.DependencyInjection;
using SinoRussia.Library;
using SinoRussia.Storage;
using SinoRussia.Tests.Storage;
using Xunit;

namespace SinoRussia.Tests.Library;

public sealed class ReceiveFileTests
{
    [Fact]
    public async Task A_file_comes_in_byte_for_byte_and_is_gone_when_it_has_been_read()
    {
        using var library = new TemporaryLibrary();
        byte[] bytes = [0, 1, 2, 255];

        var received = Assert.IsType<ReceiveOutcome.Received>(await ReceiveAsync(library, new MemoryStream(bytes), 4));

        Assert.Equal(4, received.File.Length);
        await using (var stream = received.File.Open())
        {
            var back = new MemoryStream();
            await stream.CopyToAsync(back);
            Assert.Equal(bytes, back.ToArray());
        }

        received.File.Dispose();
        Assert.Empty(Incoming(library));
    }

    [Fact]
    public async Task A_file_over_the_limit_is_refused_and_not_read_to_its_end()
    {
        using var library = new TemporaryLibrary();
        var source = new MemoryStream(new byte[1_000_000]);

        Assert.Equal(new ReceiveOutcome.TooLarge(100), await ReceiveAsync(library, source, 100));

        Assert.True(source.Position < source.Length);
        Assert.Empty(Incoming(library));
    }

    [Fact]
    public async Task A_full_disk_is_a_reason_and_leaves_nothing()
    {
        using var library = new FullDiskLibrary();
        var refused = Assert.IsType<ReceiveOutcome.NotKept>(await ReceiveAsync(library, new MemoryStream(new byte[100]), 100));
        Assert.Contains("No space left on device. Free space", refused.Reason, StringComparison.Ordinal);
        Assert.Empty(Incoming(library));
    }

    [Fact]
    public async Task A_source_that_breaks_is_the_callers_matter_and_leaves_nothing()
    {
        using var library = new TemporaryLibrary();
        await Assert.ThrowsAsync<IOException>(() => ReceiveAsync(library, new BreakingStream(), 1_000_000));
        Assert.Empty(Incoming(library));
    }

    [Fact]
    public async Task What_a_killed_server_left_is_removed()
    {
        using var library = new TemporaryLibrary();
        library.Get<ReceiveFile>().ForgetLeftovers();
        await ReceiveAsync(library, new MemoryStream([1]), 1);
        await File.WriteAllTextAsync(Path.Combine(library.Folder.Incoming, ".half.tmp"), "half");

        library.Get<ReceiveFile>().ForgetLeftovers();

        Assert.Empty(Incoming(library));
    }

    private static Task<ReceiveOutcome> ReceiveAsync(TemporaryLibrary library, Stream source, long limit)
        => library.Get<ReceiveFile>().RunAsync(source, limit, CancellationToken.None);

    private static string[] Incoming(TemporaryLibrary library) => Directory.GetFiles(library.Folder.Incoming);

    private sealed class FullDiskLibrary() : TemporaryLibrary(services => services.AddSingleton<DurableFiles, FullDisk>());

    private sealed class BreakingStream : MemoryStream
    {
        private int reads;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
            => reads++ < 3 ? ValueTask.FromResult(buffer.Length) : throw new IOException("The connection was reset.");
    }
}
