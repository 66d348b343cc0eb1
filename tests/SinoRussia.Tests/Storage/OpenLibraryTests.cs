using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using SinoRussia.Model;
using SinoRussia.Storage;
using Xunit;

namespace SinoRussia.Tests.Storage;

public sealed class OpenLibraryTests
{
    [Fact]
    public async Task A_folder_that_cannot_be_made_is_refused_with_the_reason()
    {
        using var library = new TemporaryLibrary();
        Directory.CreateDirectory(Path.GetDirectoryName(library.Folder.Root)!);
        await File.WriteAllTextAsync(library.Folder.Root, "a file stands in the way");
        try
        {
            var refused = Assert.IsType<OpenOutcome.Refused>(await library.Get<OpenLibrary>().RunAsync(CancellationToken.None));
            Assert.Contains(library.Folder.Root, refused.Reason, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(library.Folder.Root);
        }
    }

    [Fact]
    public async Task A_damaged_database_is_refused_and_left_as_it_is()
    {
        using var library = new TemporaryLibrary();
        Directory.CreateDirectory(library.Folder.Root);
        var bytes = Enumerable.Repeat((byte)'x', 8192).ToArray();
        await File.WriteAllBytesAsync(library.Folder.Database, bytes);

        Assert.IsType<OpenOutcome.Refused>(await library.Get<OpenLibrary>().RunAsync(CancellationToken.None));
        Assert.Equal(bytes, await File.ReadAllBytesAsync(library.Folder.Database));
    }

    [Fact]
    public async Task A_migration_that_was_killed_does_not_keep_later_starts_waiting()
    {
        using var library = new TemporaryLibrary();
        Directory.CreateDirectory(library.Folder.Root);
        await (await StoreGlance.OpenAsync(library.Folder, CancellationToken.None)).DisposeAsync();
        await using (var context = library.Context())
        {
            await context.Database.ExecuteSqlRawAsync("CREATE TABLE __EFMigrationsLock (Id INTEGER PRIMARY KEY, Timestamp TEXT NOT NULL)");
            await context.Database.ExecuteSqlRawAsync("INSERT INTO __EFMigrationsLock VALUES (1, '2026-01-01')");
        }

        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        Assert.IsType<OpenOutcome.Opened>(await library.Get<OpenLibrary>().RunAsync(limit.Token));
    }

    [Fact]
    public async Task Two_first_starts_at_once_make_one_database()
    {
        using var library = new TemporaryLibrary();
        var opened = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => library.Get<OpenLibrary>().RunAsync(CancellationToken.None))));
        Assert.Single(opened, outcome => outcome is OpenOutcome.Opened { IsNew: true });
        await using var context = library.Context();
        Assert.Equal(1, await context.Facts.CountAsync(fact => fact.Key == LibraryFact.DatabaseId));
    }

    [Fact]
    public void A_second_server_does_not_get_the_lock_until_the_first_lets_go()
    {
        using var library = new TemporaryLibrary();
        using (var first = ServerLock.TryTake(library.Folder))
        {
            Assert.NotNull(first);
            Assert.Null(ServerLock.TryTake(library.Folder));
            Assert.True(ServerLock.IsHeld(library.Folder));
        }

        Assert.False(ServerLock.IsHeld(library.Folder));
    }

    [Fact]
    public async Task A_server_that_starts_while_somebody_looks_gets_the_lock_after_the_look()
    {
        using var library = new TemporaryLibrary();
        var look = ServerLock.TryTake(library.Folder);
        var starting = ServerLock.TakeAsync(library.Folder, TimeSpan.FromMinutes(1), CancellationToken.None);
        Assert.False(starting.IsCompleted);
        look!.Dispose();
        using var taken = await starting;
        Assert.NotNull(taken);
        Assert.Null(await ServerLock.TakeAsync(library.Folder, TimeSpan.FromMilliseconds(30), CancellationToken.None));
    }

    [Fact]
    public async Task A_turn_that_another_keeps_is_given_up_in_the_end()
    {
        using var library = new TemporaryLibrary();
        Directory.CreateDirectory(library.Folder.Root);
        using (var first = await OpeningTurn.TakeAsync(library.Folder, TimeSpan.Zero, CancellationToken.None))
        {
            Assert.NotNull(first);
            Assert.Null(await OpeningTurn.TakeAsync(library.Folder, TimeSpan.FromMilliseconds(30), CancellationToken.None));
        }

        using var next = await OpeningTurn.TakeAsync(library.Folder, TimeSpan.Zero, CancellationToken.None);
        Assert.NotNull(next);
    }

    /// <summary>A socket stands for a disk that refuses: opening it fails with an I/O error though it is there, as on a read-only file system.</summary>
    [Fact]
    public async Task A_lock_file_that_cannot_be_opened_is_nobodys_turn_and_refused_with_the_reason()
    {
        using var library = new TemporaryLibrary();
        Directory.CreateDirectory(library.Folder.Root);
        using var obstacle = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        obstacle.Bind(new UnixDomainSocketEndPoint(library.Folder.OpeningLock));
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var refused = Assert.IsType<OpenOutcome.Refused>(await library.Get<OpenLibrary>().RunAsync(limit.Token));
        Assert.Contains("cannot be written", refused.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_server_lock_that_cannot_be_opened_is_no_other_server()
    {
        using var library = new TemporaryLibrary();
        Directory.CreateDirectory(library.Folder.Root);
        using var obstacle = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        obstacle.Bind(new UnixDomainSocketEndPoint(library.Folder.ServerLock));
        Assert.ThrowsAny<IOException>(() => ServerLock.TryTake(library.Folder));
    }

    [Theory]
    [InlineData("/given", "/variable", "/given")]
    [InlineData(null, "/variable", "/variable")]
    public void The_option_goes_before_the_variable(string? option, string variable, string expected)
        => Assert.Equal(Path.GetFullPath(expected), DataFolder.Locate(option, variable, Path.GetTempPath()).Root);

    [Fact]
    public void A_checkout_keeps_its_library_under_its_own_data_folder()
    {
        var root = Directory.CreateTempSubdirectory().FullName;
        File.WriteAllText(Path.Combine(root, "SinoRussia.sln"), "");
        var inner = Directory.CreateDirectory(Path.Combine(root, "src", "x")).FullName;
        Assert.Equal(Path.Combine(root, "data", "local"), DataFolder.Locate(null, null, inner).Root);
        Directory.Delete(root, recursive: true);
    }
}
