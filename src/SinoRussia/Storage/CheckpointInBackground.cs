using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace SinoRussia.Storage;

/// <summary>
/// Moves what has been committed from the write-ahead log into the database, beside those who write. Left to SQLite, every eightieth note
/// or so would wait for it inside its own commit. What is committed is durable in either place.
/// </summary>
/// <remarks>It is a passive checkpoint, which waits for nobody. Those of other processes are their own: see <see cref="StoreConnections"/>.</remarks>
internal sealed partial class CheckpointInBackground(DataFolder folder, CommitSignal commits, TimeProvider clock, ILogger<CheckpointInBackground> logger) : BackgroundService
{
    /// <summary>Several commits together: a page that they all change is moved once.</summary>
    private static readonly TimeSpan Gathering = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            // Taken before: what is committed meanwhile is for the next time.
            var next = commits.Next;
            try
            {
                await RunAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                // The log grows until the next time, or until SQLite does it.
                Failed(exception);
            }

            await next.WaitAsync(stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await Task.Delay(Gathering, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var connection = new SqliteConnection(StorageSetup.ConnectionString(folder, SqliteOpenMode.ReadWrite));
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(PASSIVE)";
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The write-ahead log could not be moved into the database; it grows until the next time.")]
    private partial void Failed(Exception exception);
}
