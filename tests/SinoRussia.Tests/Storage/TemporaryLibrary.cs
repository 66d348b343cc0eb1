using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SinoRussia.Library;
using SinoRussia.Storage;
using Xunit;

namespace SinoRussia.Tests.Storage;

/// <summary>A real library in a temporary folder, gone when the test is.</summary>
public class TemporaryLibrary : IAsyncLifetime, IDisposable
{
    private readonly ServiceProvider services;

    public TemporaryLibrary()
        : this(_ => { })
    {
    }

    /// <param name="replace">Registers fakes of the clock or the disk, before everything else.</param>
    protected TemporaryLibrary(Action<IServiceCollection> replace)
    {
        Folder = new DataFolder(Path.Combine(Path.GetTempPath(), "sinorussia-tests", Guid.NewGuid().ToString("N")));
        var collection = new ServiceCollection();
        collection.AddLogging();
        replace(collection);
        collection.AddLibrary(Folder);
        services = collection.BuildServiceProvider();
    }

    public DataFolder Folder { get; }

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public LibraryContext Context() => Get<IDbContextFactory<LibraryContext>>().CreateDbContext();

    public virtual async Task InitializeAsync()
        => Assert.IsType<OpenOutcome.Opened>(await Get<OpenLibrary>().RunAsync(CancellationToken.None));

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        services.Dispose();
        foreach (var mode in (SqliteOpenMode[])[SqliteOpenMode.ReadWrite, SqliteOpenMode.ReadWriteCreate])
        {
            using var connection = new SqliteConnection(StorageSetup.ConnectionString(Folder, mode));
            SqliteConnection.ClearPool(connection);
        }

        if (Directory.Exists(Folder.Root)) Directory.Delete(Folder.Root, recursive: true);
        GC.SuppressFinalize(this);
    }
}
