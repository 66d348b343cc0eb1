using System.Reflection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Migrations;

namespace SinoRussia.Storage;

/// <summary>
/// What a database says of itself, asked in SQL: a start at which nothing is to be done need not wait for the model and its queries.
/// </summary>
internal static class StoreGlance
{
    public static async Task<SqliteConnection> OpenAsync(DataFolder folder, CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(StorageSetup.ConnectionString(folder, SqliteOpenMode.ReadWriteCreate));
        try
        {
            await connection.OpenAsync(cancellationToken);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>Whether exactly the migrations that this program knows have been applied.</summary>
    public static async Task<bool> IsCurrentAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        const string History = "__EFMigrationsHistory";
        const string Tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND name = $value";
        if ((await TextsAsync(connection, Tables, History, cancellationToken)).Count == 0) return false;
        var known = typeof(LibraryContext).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Migration))).Select(type => type.GetCustomAttribute<MigrationAttribute>()?.Id);
        var applied = await TextsAsync(connection, $"SELECT MigrationId FROM {History}", null, cancellationToken);
        return known.OfType<string>().ToHashSet().SetEquals(applied);
    }

    /// <summary>Null where the library does not know it.</summary>
    public static async Task<string?> FactAsync(SqliteConnection connection, string key, CancellationToken cancellationToken)
        => (await TextsAsync(connection, "SELECT Value FROM Facts WHERE Key = $value", key, cancellationToken)).SingleOrDefault();

    private static async Task<IReadOnlyList<string>> TextsAsync(
        SqliteConnection connection, string sql, string? value, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        if (value is not null) command.Parameters.AddWithValue("$value", value);
        var texts = new List<string>();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken)) texts.Add(reader.GetString(0));
        return texts;
    }
}
