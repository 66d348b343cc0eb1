using System.Text;
using System.Text.Json;
using Xunit;

namespace SinoRussia.Web.Tests.Cli;

/// <summary>The same broken files as in the browser, at the command line: one line each, the reason on the error stream, the good ones come in.</summary>
public sealed class HostileImportTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("sinorussia-hostile-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Each_broken_file_is_refused_with_its_reason_and_the_others_still_come_in()
    {
        string[] files =
        [
            await WriteAsync("empty.md", []),
            await WriteAsync("good.md", "# Good\n\nWords.\n"u8.ToArray()),
            await WriteAsync("binary.md", [0x7F, (byte)'E', (byte)'L', (byte)'F', 0, 1]),
            await WriteAsync("latin.md", [.. "# Caf"u8, 0xE9]),
            await WriteAsync("bracket.md", "---\ntitle: [one\nauthor: {a\n---\n\nText.\n"u8.ToArray()),
            await WriteAsync("deep.md", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 300).Select(level => new string(' ', level * 2) + "- item\n")))),
            Path.Combine(folder, "missing.md"),
            await WriteAsync("script.md", "# A\n\n<script>alert(1)</script> [words](javascript:alert(2))\n\n# B\n\nText.\n"u8.ToArray()),
        ];

        var run = await ProgramRun.OfAsync(["import", .. files, "--json", "--data", SeededFolder.CopyTo(Path.Combine(folder, "data"))]);

        Assert.Equal(1, run.ExitCode);
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(files, lines.Select(line => line.GetProperty("file").GetString()));
        Assert.Equal(
            ["unreadable", "imported", "unreadable", "unreadable", "unreadable", "unreadable", "unreadable", "imported"],
            lines.Select(line => line.GetProperty("outcome").GetString()));
        Assert.All(lines.Where(line => line.GetProperty("outcome").GetString() == "unreadable"), line =>
        {
            Assert.NotEmpty(line.GetProperty("reason").GetString()!);
            Assert.Contains(Path.GetFileName(line.GetProperty("file").GetString()!), run.Errors, StringComparison.Ordinal);
        });
        var dropped = lines[^1].GetProperty("dropped").EnumerateArray().Select(item => item.GetProperty("what").GetString());
        Assert.Contains("html <script>", dropped);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
        Assert.Equal(2, await ImportedAsync());
    }

    [Fact]
    public async Task A_file_of_two_hundred_megabytes_is_refused_in_little_memory()
    {
        var large = Path.Combine(folder, "large.md");
        await using (var stream = File.Create(large))
        {
            var chunk = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("A line of text that means nothing.\n\n", 30_000)));
            while (stream.Length < 200 << 20) await stream.WriteAsync(chunk);
        }

        using var process = ProgramRun.Start("import", large, "--data", SeededFolder.CopyTo(Path.Combine(folder, "data")));
        var errors = process.StandardError.ReadToEndAsync();
        var most = 0L;
        while (!process.HasExited)
        {
            process.Refresh();
            most = Math.Max(most, process.HasExited ? 0 : process.WorkingSet64);
            await Task.Delay(20);
        }

        Assert.Equal(1, process.ExitCode);
        Assert.Contains("larger than 32 MB", await errors, StringComparison.Ordinal);
        Assert.InRange(most >> 20, 1, 400);
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_made_is_refused_with_the_reason()
    {
        var file = await WriteAsync("good.md", "# Good\n\nWords.\n"u8.ToArray());
        var run = await ProgramRun.OfAsync("import", file, "--data", Path.Combine(file, "data"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("cannot be written", run.Errors, StringComparison.Ordinal);
    }

    private async Task<int> ImportedAsync()
    {
        var reports = await ProgramRun.OfAsync("reports", "--json", "--data", Path.Combine(folder, "data"));
        var known = await ProgramRun.OfAsync("reports", "--json", "--data", Path.Combine(folder, "fresh"));
        return Count(reports) - Count(known);

        static int Count(ProgramRun run) => JsonDocument.Parse(run.Output).RootElement.GetArrayLength();
    }

    private async Task<string> WriteAsync(string name, byte[] bytes)
    {
        var path = Path.Combine(folder, name);
        await File.WriteAllBytesAsync(path, bytes);
        return path;
    }
}
