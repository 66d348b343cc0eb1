using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace SinoRussia.Storage;

/// <summary>
/// The connections of contexts. Each time one is opened, it is given the settings that SQLite forgets between connections: FULL, so that
/// an acknowledged write is on disk; foreign keys, off by default in SQLite; a busy timeout, as verbs of the command line write while the
/// server runs; and a write-ahead log that who commits looks after only from 32 MB on (8000 pages), as a server
/// keeps it below that: see <see cref="CheckpointInBackground"/>.
/// </summary>
/// <remarks>
/// They are made here, because EF gives its own some sixty functions each time one is opened, for decimal numbers and regular expressions.
/// There are none of these in the store, and each function leaves an object behind that garbage collection has to finalize.
/// </remarks>
internal sealed class StoreConnections(string connectionString) : DbConnectionInterceptor
{
    private const string Pragmas = "PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=15000; PRAGMA wal_autocheckpoint=8000;";

    /// <summary>EF opens others besides, to see whether the database is there: those are its own, and must not make it.</summary>
    public override InterceptionResult<DbConnection> ConnectionCreating(
        ConnectionCreatingEventData eventData, InterceptionResult<DbConnection> result)
        => eventData.Context?.GetService<IRelationalConnection>().ConnectionId == eventData.ConnectionId
            ? InterceptionResult<DbConnection>.SuppressWithResult(new SqliteConnection(connectionString))
            : result;

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
