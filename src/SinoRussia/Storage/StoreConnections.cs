using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using SQLitePCL;

namespace SinoRussia.Storage;

/// <summary>
/// The connections of contexts. One that is new is given the settings that SQLite forgets between connections: FULL, so that
/// an acknowledged write is on disk; a busy timeout, as verbs of the command line write while the server runs; and a write-ahead log that who commits looks after only from 32 MB on (8000 pages), as a server
/// keeps it below that: see <see cref="CheckpointInBackground"/>.
/// </summary>
/// <remarks>
/// They are made here, because EF gives its own some sixty functions each time one is opened, for decimal numbers and regular expressions.
/// There are none of these in the store, and each function leaves an object behind that garbage collection has to finalize.
/// </remarks>
internal sealed class StoreConnections(string connectionString) : DbConnectionInterceptor
{
    private const string Pragmas = "PRAGMA synchronous=FULL; PRAGMA busy_timeout=15000; PRAGMA wal_autocheckpoint=8000;";

    /// <summary>A connection of SQLite's keeps its settings for as long as it is open, which is longer than one of ours, as they are pooled. Nobody changes
    /// them but for foreign keys, which migrations switch off; these the connection string switches on again each time.</summary>
    private static readonly ConditionalWeakTable<sqlite3, object> WithSettings = [];

    /// <summary>EF opens others besides, to see whether the database is there: those are its own, and must not make it.</summary>
    public override InterceptionResult<DbConnection> ConnectionCreating(
        ConnectionCreatingEventData eventData, InterceptionResult<DbConnection> result)
        => eventData.Context?.GetService<IRelationalConnection>().ConnectionId == eventData.ConnectionId
            ? InterceptionResult<DbConnection>.SuppressWithResult(new SqliteConnection(connectionString))
            : result;

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (IsSet(connection)) return;
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
        Set(connection);
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (IsSet(connection)) return;
        await using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
        Set(connection);
    }

    private static bool IsSet(DbConnection connection) => ((SqliteConnection)connection).Handle is { } handle && WithSettings.TryGetValue(handle, out _);

    private static void Set(DbConnection connection) => WithSettings.AddOrUpdate(((SqliteConnection)connection).Handle!, true);
}
