using Microsoft.Data.Sqlite;
using SinoRussia.Storage;

namespace SinoRussia.Benchmarks;

/// <summary>A data folder that is gone after the measurement.</summary>
internal sealed class TemporaryLibrary : IDisposable
{
    public DataFolder Folder { get; } = new(Directory.CreateTempSubdirectory("sinorussia-benchmark-").FullName);

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder.Root, recursive: true);
    }
}
