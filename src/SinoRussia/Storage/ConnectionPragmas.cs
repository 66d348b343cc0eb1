using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace SinoRussia.Storage;

/// <summary>
/// The connections of contexts. Settings that SQLite forgets between connections: FULL, so that an acknowledged write is on disk; foreign keys, off
/// by default in SQLite; a busy timeout, as verbs of the command line write while the server runs.
/// </summary>
/// <remarks>
/// Made here, because EF's own are given some sixty functions each time they are opened, for decimal numbers and regular expressions, of which
/// there are none in the store; what is left of them has to be finalized and makes each garbage collection wait.
/// </remarks>
internal sealed class ConnectionPragmas(string connectionString) : DbConnectionInterceptor
{
    private const string Pragmas = "PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=15000;";
    private static readonly object Done = new();

    /// <summary>SQLite's own connections, which go from one of ours to the next and keep their settings.</summary>
    private readonly ConditionalWeakTable<sqlite3, object> set = [];

    public override InterceptionResult<DbConnection> ConnectionCreating(ConnectionCreatingEventData eventData, InterceptionResult<DbConnection> result)
        => InterceptionResult<DbConnection>.SuppressWithResult(new SqliteConnection(connectionString));

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Set((SqliteConnection)connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Set((SqliteConnection)connection);
        return Task.CompletedTask;
    }

    private void Set(SqliteConnection connection)
    {
        if (connection.Handle is not { } handle || set.TryGetValue(handle, out _)) return;
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
        set.AddOrUpdate(handle, Done);
    }
}
