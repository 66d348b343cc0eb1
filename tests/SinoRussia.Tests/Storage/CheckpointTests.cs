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
    public async Task A_server_moves_it_within_seconds()
    {
        await WriteAsync("before the server");
        var checkpoints = library.Get<IEnumerable<IHostedService>>().Single(service => service is CheckpointInBackground);
        await checkpoints.StartAsync(CancellationToken.None);
        await UntilInDatabaseAsync("before the server");
        await WriteAsync("with the server");
        await UntilInDatabaseAsync("with the server");
        await checkpoints.StopAsync(CancellationToken.None);
    }

    /// <summary>SQLite on its own does so every thousand pages of 4 KB.</summary>
    [Fact]
    public async Task Who_writes_does_so_only_when_much_has_gathered()
    {
        await WriteAsync("at first");
        for (var i = 0; i < 60; i++) await WriteAsync($"{i}", new string('x', 100_000));
        Assert.False(IsInDatabase("at first"));
        for (var i = 60; i < 400; i++) await WriteAsync($"{i}", new string('x', 100_000));
        Assert.True(IsInDatabase("at first"));
    }

    private async Task UntilInDatabaseAsync(string value)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!IsInDatabase(value)) await Task.Delay(50, patience.Token);
    }

    private async Task WriteAsync(string key, string? value = null)
    {
        await using var context = library.Context();
        context.Facts.Add(new LibraryFact(key, value ?? key));
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
