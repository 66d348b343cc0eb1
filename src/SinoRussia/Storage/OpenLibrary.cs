using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SinoRussia.Model;

namespace SinoRussia.Storage;

/// <summary>
/// Makes the data folder ready: folder, SQLite version, WAL, migrations (after a copy of the database as it was), database id.
/// Safe to run from several processes at once.
/// </summary>
public sealed class OpenLibrary(DataFolder folder, IDbContextFactory<LibraryContext> contexts, TimeProvider clock)
{
    /// <summary>SQLite before this one can lose committed pages when a WAL is reset (fixed in 3.51.3).</summary>
    private static readonly Version OldestSafeSqlite = new(3, 51, 3);

    public async Task<OpenOutcome> RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            Directory.CreateDirectory(folder.Root);
            using var turn = await OpeningTurn.TakeAsync(folder, OpeningTurn.Patience, cancellationToken);
            if (turn is null)
                return new OpenOutcome.Refused($"Another process has been making {folder.Root} ready for {OpeningTurn.Patience.TotalSeconds:0} seconds. Wait for it, or stop it if it hangs, then try again.");
            await using var connection = await StoreGlance.OpenAsync(folder, cancellationToken);
            var version = Version.Parse(connection.ServerVersion);
            if (version < OldestSafeSqlite)
                return new OpenOutcome.Refused($"SQLite {version} can lose data; {OldestSafeSqlite} or later is needed.");
            await using (var command = connection.CreateCommand())
            {
                command.CommandText = "PRAGMA journal_mode=WAL";
                await command.ExecuteNonQueryAsync(cancellationToken);
            }

            if (await StoreGlance.IsCurrentAsync(connection, cancellationToken)
                && await StoreGlance.FactAsync(connection, LibraryFact.DatabaseId, cancellationToken) is not null)
                return new OpenOutcome.Opened(IsNew: false);
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            return await MigrateAsync(context, cancellationToken);
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is 8 or 13 or 14)
        {
            return new OpenOutcome.Refused($"The data folder {folder.Root} cannot be written: {exception.Message}");
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is 11 or 26)
        {
            return new OpenOutcome.Refused($"{folder.Database} is damaged or no database: {exception.Message}. Put a sound copy in its place; one may lie in {folder.Backups}.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new OpenOutcome.Refused($"The data folder {folder.Root} cannot be written: {exception.Message}");
        }
    }

    private async Task<OpenOutcome> MigrateAsync(LibraryContext context, CancellationToken cancellationToken)
    {
        var applied = (await context.Database.GetAppliedMigrationsAsync(cancellationToken)).ToHashSet();
        var known = context.Database.GetMigrations().ToList();
        var newer = applied.Except(known).ToList();
        if (newer.Count > 0)
            return new OpenOutcome.Refused($"{folder.Database} was written by a newer SinoRussia ({newer[^1]}). Use that version or later.");
        if (!known.All(applied.Contains))
        {
            if (applied.Count > 0) await CopyBeforeMigratingAsync(context, cancellationToken);
            await ForgetDeadMigrationAsync(context, cancellationToken);
            await context.Database.MigrateAsync(cancellationToken);
        }

        if (!await context.Facts.AnyAsync(fact => fact.Key == LibraryFact.DatabaseId, cancellationToken))
        {
            context.Facts.Add(new LibraryFact(LibraryFact.DatabaseId, RandomId.New()));
            await context.SaveChangesAsync(cancellationToken);
        }

        return new OpenOutcome.Opened(IsNew: applied.Count == 0);
    }

    /// <summary>
    /// EF marks a running migration by a row and waits for it without end; a process that was killed leaves its row behind. We hold the
    /// folder's turn, so nobody else migrates now and such a row is dead.
    /// </summary>
    private static async Task ForgetDeadMigrationAsync(LibraryContext context, CancellationToken cancellationToken)
        => await context.Database.ExecuteSqlRawAsync("""DROP TABLE IF EXISTS "__EFMigrationsLock" """, cancellationToken);

    private async Task CopyBeforeMigratingAsync(LibraryContext context, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder.Backups);
        var copy = Path.Combine(folder.Backups, $"before-migration-{clock.GetUtcNow():yyyyMMdd-HHmmss}.db");
        await context.Database.ExecuteSqlAsync($"VACUUM INTO {copy}", cancellationToken);
    }
}
