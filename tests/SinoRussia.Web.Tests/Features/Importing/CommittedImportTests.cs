using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SinoRussia.Library;
using SinoRussia.Storage;
using SinoRussia.Web.Features.Importing;
using Xunit;

namespace SinoRussia.Web.Tests.Features.Importing;

/// <summary>What has been committed is in the library, whatever happens to the index; what has not is said to have changed nothing, once.</summary>
public sealed class CommittedImportTests(ImportServer server) : IClassFixture<ImportServer>
{
    [Fact]
    public async Task A_report_that_is_in_the_library_is_done_though_the_index_fails_in_an_unforeseen_way()
    {
        var folder = new DataFolder(Directory.CreateTempSubdirectory("sinorussia-web-").FullName);
        var services = new ServiceCollection().AddLogging().AddLibrary(folder).AddSingleton<ImportRun>();
        await using (var provider = services.BuildServiceProvider())
        {
            await provider.GetRequiredService<OpenLibrary>().RunAsync(CancellationToken.None);
            // Without the store's own id no index can be opened.
            await SqlAsync(provider, "DELETE FROM Facts");
            var received = await provider.GetRequiredService<ReceiveFile>().RunAsync(new MemoryStream(Encoding.UTF8.GetBytes("# A\n\nText.")), 1000, CancellationToken.None);
            using var places = new SemaphoreSlim(0);
            using var place = new ImportPlace(places) { File = Assert.IsType<ReceiveOutcome.Received>(received).File };
            using var job = new ImportJob(null, "a.md", place, new ImportState.Waiting(), DateTimeOffset.UnixEpoch);

            var end = Assert.IsType<ImportState.Done>(await provider.GetRequiredService<ImportRun>().RunAsync(job, CancellationToken.None));

            Assert.IsType<ImportOutcome.Imported>(end.Outcome);
        }

        Directory.Delete(folder.Root, recursive: true);
    }

    [Fact]
    public async Task That_nothing_was_changed_is_said_once()
    {
        await SqlAsync(server.App.Services, "ALTER TABLE Reports RENAME TO Elsewhere");
        var (id, state) = await server.ImportAsync("a.md", Encoding.UTF8.GetBytes("# A\n\nText."));
        await SqlAsync(server.App.Services, "ALTER TABLE Elsewhere RENAME TO Reports");
        Assert.Equal("failed", state);
        var said = (await server.PageAsync(ImportPages.Of(id))).QuerySelector("[data-job]")!.TextContent;
        Assert.Equal(2, said.Split("was changed").Length);
    }

    private static async Task SqlAsync(IServiceProvider services, string sql)
    {
        await using var context = await services.GetRequiredService<IDbContextFactory<LibraryContext>>().CreateDbContextAsync();
        await context.Database.ExecuteSqlRawAsync(sql);
    }
}
