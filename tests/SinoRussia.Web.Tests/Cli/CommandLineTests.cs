using Microsoft.Data.Sqlite;
using SinoRussia.Library;
using Xunit;

namespace SinoRussia.Web.Tests.Cli;

public sealed class CommandLineTests
{
    [Fact]
    public async Task An_unknown_option_is_wrong_usage_and_answers_nothing()
    {
        var run = await ProgramRun.OfAsync("serve", "--wings");
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("--wings", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_setting_that_is_wrong_is_refused_in_one_line()
    {
        var folder = Directory.CreateTempSubdirectory("sinorussia-").FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "a.md"), "# A");
        var run = await ProgramRun.WithAsync(("SINORUSSIA_Importing__MaxDepth", "many"), "import", Path.Combine(folder, "a.md"), "--data", Path.Combine(folder, "data"));
        Directory.Delete(folder, recursive: true);
        Assert.Equal((1, "", "Importing:MaxDepth must be a whole number, not 'many'."), (run.ExitCode, run.Output, run.Errors.TrimEnd()));
    }

    /// <summary>A full disk is simulated by the store's own limit of pages.</summary>
    [Fact]
    public async Task A_full_disk_is_told_from_a_bug()
    {
        var folder = Directory.CreateTempSubdirectory("sinorussia-").FullName;
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "full.db")};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "CREATE TABLE a (b)";
        await command.ExecuteNonQueryAsync();
        command.CommandText = "PRAGMA max_page_count=2";
        await command.ExecuteNonQueryAsync();
        command.CommandText = "INSERT INTO a VALUES (zeroblob(100000))";
        var full = await Assert.ThrowsAsync<SqliteException>(command.ExecuteNonQueryAsync);
        Assert.Contains("full", DiskFault.WordsOf(new InvalidOperationException("While saving.", full)), StringComparison.Ordinal);
        Assert.Null(DiskFault.WordsOf(new InvalidOperationException("A bug.")));
        await connection.CloseAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Help_names_the_verbs()
    {
        var run = await ProgramRun.OfAsync("--help");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("serve", run.Output, StringComparison.Ordinal);
    }
}
