using System.Text.Json;
using Xunit;

namespace SinoRussia.Web.Tests.Cli;

public sealed class ImportVerbTests : IDisposable
{
    private static readonly string[] Keys = ["file", "outcome", "report", "sections", "passages", "dropped", "evidenceLinked", "reason", "differences", "newChapters"];

    private readonly string _folder = Directory.CreateTempSubdirectory("sinorussia-").FullName;

    [Fact]
    public async Task One_line_a_file_and_a_file_that_cannot_be_read_does_not_stop_the_others()
    {
        var (good, bad) = (Write("good.md", "# On Rivers\n\n![x](x.png) Text.\n"), Write("bad.md", "a\0b"));
        var data = SeededFolder.CopyTo(Path.Combine(_folder, "data"));
        var run = await ProgramRun.OfAsync("import", "--json", "--data", data, bad, good, good, Path.Combine(_folder, "none.md"));
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();

        Assert.Equal(1, run.ExitCode);
        Assert.All(lines, line => Assert.Equal(Keys, line.EnumerateObject().Select(property => property.Name)));
        Assert.Equal(["unreadable", "imported", "duplicate", "unreadable"], lines.Select(line => line.GetProperty("outcome").GetString()));
        Assert.Equal([null, "on-rivers", "on-rivers", null], lines.Select(line => line.GetProperty("report").GetString()));
        Assert.Equal((good, 1, 1), (lines[1].GetProperty("file").GetString(), lines[1].GetProperty("sections").GetInt32(), lines[1].GetProperty("passages").GetInt32()));
        Assert.Equal("image", lines[1].GetProperty("dropped")[0].GetProperty("what").GetString());
        Assert.Contains("binary file", lines[0].GetProperty("reason").GetString(), StringComparison.Ordinal);
        Assert.Contains($"{bad}: This is a binary file", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_duplicate_is_done_and_said_in_plain_words()
    {
        var file = Write("good.md", "# On Rivers\n\nText.\n");
        var data = SeededFolder.CopyTo(Path.Combine(_folder, "data"));
        var first = await ProgramRun.OfAsync("import", "--data", data, file);
        var second = await ProgramRun.OfAsync("import", "--data", data, file);
        Assert.Equal((0, $"{file}: imported as on-rivers, 1 section, 1 passage.\n", ""), (first.ExitCode, first.Output, first.Errors));
        Assert.Equal((0, $"{file}: in the library already, as on-rivers.\n", ""), (second.ExitCode, second.Output, second.Errors));
    }

    [Fact]
    public async Task A_report_nobody_knows_is_refused_and_a_call_without_files_is_wrong_usage()
    {
        var data = SeededFolder.CopyTo(Path.Combine(_folder, "data"));
        var run = await ProgramRun.OfAsync("import", "--report", "none", "--data", data, Write("a.md", "Text."));
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("There is no report 'none'", run.Errors, StringComparison.Ordinal);
        Assert.Equal(2, (await ProgramRun.OfAsync("import")).ExitCode);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
