using System.Text;
using Microsoft.Extensions.Hosting;
using SinoRussia.Model;
using SinoRussia.Storage;
using Xunit;

namespace SinoRussia.Tests.Storage;

/// <summary>What is committed moves from the write-ahead log into the database without anybody waiting for it.</summary>
public sealed class CheckpointTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryLibrary library = new();

    public Task InitializeAsync() => library.InitializeAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => library.Dispose();

    [Fact]
    public async Task A_server_moves_it_within_seconds_and_nobody_else_does_so_soon()
    {
        await WriteAsync("before the server");
        Assert.False(IsInDatabase("before the server"));

        var checkpoints = library.Get<IEnumerable<IHostedService>>().Single(service => service is CheckpointInBackground);
        await checkpoints.StartAsync(CancellationToken.None);
        await WriteAsync("with the server");
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!IsInDatabase("with the server")) await Task.Delay(50, patience.Token);
        Assert.True(IsInDatabase("before the server"));
        await checkpoints.StopAsync(CancellationToken.None);
    }

    private async Task WriteAsync(string value)
    {
        await using var context = library.Context();
        context.Facts.Add(new LibraryFact(value, value));
        await context.SaveChangesAsync();
    }

    private bool IsInDatabase(string value)
    {
        using var file = new FileStream(library.Folder.Database, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(value)) >= 0;
    }
}
