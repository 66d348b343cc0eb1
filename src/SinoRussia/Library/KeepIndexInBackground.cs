using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SinoRussia.Storage;

namespace SinoRussia.Library;

/// <summary>
/// The server's keeper of the index. It hears of this process's commits at once, and of other processes' by SQLite's <c>data_version</c>;
/// it looks after the index folder, which somebody may delete. A change can be searched as soon as it has been read, and is committed to the
/// index within two seconds: one commit for all that came in the meantime.
/// </summary>
internal sealed partial class KeepIndexInBackground(
    KeepIndex keep, DataFolder folder, CommitSignal commits, TimeProvider clock, ILogger<KeepIndexInBackground> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);

    /// <summary>As long as two seconds allow, with a look before it, one after it, and the disk: the next note does not share the disk gladly.</summary>
    private static readonly TimeSpan Unsaved = TimeSpan.FromSeconds(1.25);
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(5);

    /// <summary>Before anybody is answered, as who searches waits for an index that will be there.</summary>
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        keep.IsKept = true;
        return base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (!stoppingToken.IsCancellationRequested) await WatchAgainAsync(stoppingToken);
        }
        finally
        {
            keep.IsKept = false;
        }
    }

    private async Task WatchAgainAsync(CancellationToken stoppingToken)
    {
        try
        {
            await WatchAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server stops.
        }
        catch (Exception exception)
        {
            Failed(exception);
            await Task.Delay(AfterFailure, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task WatchAsync(CancellationToken cancellationToken)
    {
        // A connection of its own: data_version tells a connection of the commits of all the others.
        await using var connection = new SqliteConnection(StorageSetup.ConnectionString(folder, SqliteOpenMode.ReadWrite) + ";Pooling=False");
        await connection.OpenAsync(cancellationToken);
        await using var version = connection.CreateCommand();
        version.CommandText = "PRAGMA data_version";
        await using var newest = connection.CreateCommand();
        newest.CommandText = LibraryContext.NewestChange;
        long? applied = null;
        long? unsavedSince = null;
        var saving = Task.CompletedTask;
        try
        {
            while (true)
            {
                var next = commits.Next;
                var now = (long)(await version.ExecuteScalarAsync(cancellationToken))!;
                if (now != applied || keep.IsGone)
                {
                    // A note is shown by whoever saved it: to look how far the store is costs less than a pass that finds nothing.
                    var isSeen = !keep.IsGone && await newest.ExecuteScalarAsync(cancellationToken) as long? is { } last && last == keep.SeenSeq;
                    var outcome = isSeen ? KeepOutcome.Current : await keep.FollowAsync(cancellationToken);
                    applied = outcome == KeepOutcome.LeftToAnother ? null : now;
                    if (outcome == KeepOutcome.Updated) Updated();
                    if (keep.HasUnsaved) unsavedSince ??= clock.GetTimestamp();
                }

                if (saving.IsCompleted)
                {
                    await saving;
                    if (unsavedSince is { } since && clock.GetElapsedTime(since) >= Unsaved) (saving, unsavedSince) = (keep.SaveAsync(cancellationToken), null);
                    else if (keep.HasManyFresh) saving = keep.GiveFreshAsync(cancellationToken);
                }

                await Task.WhenAny(next, Task.Delay(Interval, clock, cancellationToken));
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
        finally
        {
            // Whatever ended the watch is told; a commit that failed besides is caught up with at the next start of it.
            await saving.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "The index follows the store again.")]
    private partial void Updated();

    [LoggerMessage(Level = LogLevel.Error, Message = "The index could not be brought up to the store; trying again.")]
    private partial void Failed(Exception exception);
}
