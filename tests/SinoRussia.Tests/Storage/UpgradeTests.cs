using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using SinoRussia.Storage;
using Xunit;

namespace SinoRussia.Tests.Storage;

/// <summary>A library that an earlier program made is opened by this one: nothing is lost, and it becomes what a new one is.</summary>
public sealed class UpgradeTests
{
    public static TheoryData<string> Earlier
    {
        get
        {
            using var library = new TemporaryLibrary();
            using var context = library.Context();
            return [.. context.Database.GetMigrations().SkipLast(1)];
        }
    }

    [Theory]
    [MemberData(nameof(Earlier))]
    public async Task A_library_of_any_earlier_shape_keeps_every_row_and_gets_the_newest_shape(string migration)
    {
        using var library = new TemporaryLibrary();
        Directory.CreateDirectory(library.Folder.Root);
        await (await StoreGlance.OpenAsync(library.Folder, CancellationToken.None)).DisposeAsync();
        await using (var context = library.Context()) await context.GetService<IMigrator>().MigrateAsync(migration);
        await using var connection = new SqliteConnection($"Data Source={library.Folder.Database};Pooling=False;Foreign Keys=False");
        await connection.OpenAsync();
        var tables = await FillAsync(connection);
        var before = await Task.WhenAll(tables.Select(table => RowsAsync(connection, table)));

        Assert.IsType<OpenOutcome.Opened>(await library.Get<OpenLibrary>().RunAsync(CancellationToken.None));
        Assert.True(tables.Count > 10);
        foreach (var (table, rows) in tables.Zip(before))
        {
            var after = await RowsAsync(connection, table);
            Assert.All(rows, row => Assert.Contains(after, kept => row.All(cell => kept.Contains(cell))));
        }

        using var fresh = new TemporaryLibrary();
        await fresh.InitializeAsync();
        Assert.Equal(await ShapeAsync(fresh.Folder.Database), await ShapeAsync(library.Folder.Database));
    }

    [Fact]
    public void The_newest_migration_makes_what_the_model_says()
    {
        using var library = new TemporaryLibrary();
        using var context = library.Context();
        Assert.False(context.Database.HasPendingModelChanges());
    }

    /// <summary>A row in every table; what it says does not matter.</summary>
    private static async Task<IReadOnlyList<string>> FillAsync(SqliteConnection connection)
    {
        await ReadAsync(connection, "PRAGMA ignore_check_constraints = ON");
        var tables = (await ReadAsync(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '\\_\\_%' ESCAPE '\\'"))
            .Select(row => row[0]).ToList();
        foreach (var table in tables)
        {
            var columns = await ReadAsync(connection, $"SELECT name, type FROM pragma_table_info('{table}')");
            var values = columns.Select(column => column[1] switch { "INTEGER" => "1", "REAL" => "1.5", "BLOB" => "x'2A'", _ => "'2026-01-01'" });
            await ReadAsync(connection, $"INSERT INTO \"{table}\" ({string.Join(", ", columns.Select(c => $"\"{c[0]}\""))}) VALUES ({string.Join(", ", values)})");
        }

        return tables;
    }

    private static async Task<IReadOnlyList<IReadOnlyList<string>>> RowsAsync(SqliteConnection connection, string table)
    {
        var columns = await ReadAsync(connection, $"SELECT name FROM pragma_table_info('{table}')");
        var rows = await ReadAsync(connection, $"SELECT * FROM \"{table}\"");
        return [.. rows.Select(row => columns.Zip(row, (column, cell) => $"{column[0]}={cell}").ToList())];
    }

    private static async Task<string> ShapeAsync(string database)
    {
        await using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        await connection.OpenAsync();
        var objects = await ReadAsync(connection, "SELECT name, type FROM sqlite_master WHERE name NOT LIKE 'sqlite%' ORDER BY name");
        var columns = await ReadAsync(
            connection,
            "SELECT m.name, c.name, c.type, c.\"notnull\", c.pk FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' ORDER BY m.name, c.name");
        return string.Join('\n', objects.Concat(columns).Select(row => string.Join(' ', row)));
    }

    private static async Task<IReadOnlyList<IReadOnlyList<string>>> ReadAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<IReadOnlyList<string>>();
        while (await reader.ReadAsync())
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "" : reader.GetString(i))]);
        return rows;
    }
}
