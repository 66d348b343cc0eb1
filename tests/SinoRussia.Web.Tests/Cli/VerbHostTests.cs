using Microsoft.EntityFrameworkCore;
using SinoRussia.Storage;
using SinoRussia.Web.Cli;
using Xunit;

namespace SinoRussia.Web.Tests.Cli;

/// <summary>A verb that has answered keeps its exit code, whatever becomes of the index after it.</summary>
public sealed class VerbHostTests : IDisposable
{
    private readonly DataFolder folder = new(Directory.CreateTempSubdirectory("sinorussia-").FullName);

    public void Dispose() => Directory.Delete(folder.Root, recursive: true);

    [Fact]
    public async Task A_fault_of_the_store_in_the_index_pass_does_not_undo_an_answer()
        => Assert.Equal(ExitCode.Done, await VerbHost.RunAsync(
            folder,
            async (host, cancel) =>
            {
                await using var context = await host.Get<IDbContextFactory<LibraryContext>>().CreateDbContextAsync(cancel);
                await context.Database.ExecuteSqlRawAsync("DROP TABLE Facts", cancel);
                return ExitCode.Done;
            },
            CancellationToken.None));

    [Fact]
    public async Task A_stop_during_the_index_pass_does_not_undo_an_answer()
    {
        using var stop = new CancellationTokenSource();
        var code = await VerbHost.RunAsync(
            folder,
            async (_, _) =>
            {
                await stop.CancelAsync();
                return ExitCode.Done;
            },
            stop.Token);
        Assert.Equal(ExitCode.Done, code);
    }
}
