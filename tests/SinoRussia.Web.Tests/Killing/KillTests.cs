using System.Globalization;
using System.Text.Json;
using SinoRussia.Web.Tests.Cli;
using Xunit;
using Xunit.Abstractions;

namespace SinoRussia.Web.Tests.Killing;

/// <summary>
/// kill -9 at random moments. What was acknowledged is there after a restart, nothing is there by half, and the library is sound.
/// <c>SINORUSSIA_KILL_ROUNDS</c> asks for more rounds (see tests/long/kill-rounds.sh), <c>SINORUSSIA_KILL_SEED</c> for the same ones again.
/// </summary>
public sealed class KillTests(ITestOutputHelper output) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sinorussia-kill-").FullName;
    private readonly int _rounds = Setting("SINORUSSIA_KILL_ROUNDS") ?? 3;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task What_was_acknowledged_outlives_a_kill_and_nothing_is_there_by_half()
    {
        var random = Chance();
        var done = new Acknowledged();
        var (library, files) = (Path.Combine(_folder, "library"), Directory.CreateDirectory(Path.Combine(_folder, "files")).FullName);
        for (var round = 1; round <= _rounds; round++)
        {
            await using (var server = await ServeProcess.StartAsync(library)) await new KillRound(library, files, random, done).RunAsync(server, afterANote: round % 2 == 0);
            await using var restarted = await ServeProcess.StartAsync(library);
            output.WriteLine($"Round {round}: {done.Reports.Count} of {done.Sent.Count} imports and {done.Notes.Count} notes with {done.Edits.Saved} edits acknowledged so far.");
            await CheckReportsAsync(library, done);
            await CheckNotesAsync(library, done);
            await CheckSoundAsync(library);
        }

        Assert.NotEmpty(done.Reports);
        Assert.NotEmpty(done.Notes);
        Assert.True(done.Edits.Saved > 0);
    }

    [Fact]
    public async Task A_first_start_that_is_killed_leaves_nothing_that_the_next_one_cannot_finish()
    {
        var random = Chance();
        for (var round = 1; round <= _rounds; round++)
        {
            var folder = Path.Combine(_folder, $"{round}");
            using (var verb = ProgramRun.Start("reports", "--data", folder))
            {
                await Task.Delay(random.Next(200, 4000));
                verb.Kill();
                await verb.WaitForExitAsync();
            }

            var reports = await AnswerAsync("reports", "--json", "--data", folder);
            Assert.Equal(150, Assert.Single(reports.EnumerateArray()).GetProperty("findings").GetInt32());
            Assert.True((await AnswerAsync("doctor", "--json", "--data", folder)).GetProperty("clean").GetBoolean());
        }
    }

    private static async Task CheckReportsAsync(string library, Acknowledged done)
    {
        var listed = (await AnswerAsync("reports", "--json", "--data", library)).EnumerateArray().ToDictionary(report => report.GetProperty("report").GetString()!);
        Assert.All(done.Reports, report => Assert.Contains(report.Slug, listed.Keys));
        // Acknowledged or not: whole or absent, and each once.
        var there = done.Sent.Where(report => listed.ContainsKey(report.Slug)).ToList();
        Assert.All(there, report => Assert.Equal(report.Paragraphs, listed[report.Slug].GetProperty("passages").GetInt32()));
        Assert.Equal(there.Count + 1, listed.Count);
        foreach (var report in done.Reports.TakeLast(2))
        {
            var passages = (await AnswerAsync("show", $"{report.Slug}/{report.Slug}", "--json", "--data", library)).GetProperty("passages").EnumerateArray();
            Assert.Equal(Enumerable.Range(1, report.Paragraphs).Select(report.Paragraph), passages.Select(passage => passage.GetProperty("text").GetString()));
        }
    }

    private static async Task CheckNotesAsync(string library, Acknowledged done)
    {
        var listed = (await AnswerAsync("annotations", "--json", "--data", library)).EnumerateArray().ToDictionary(note => note.GetProperty("id").GetString()!);
        foreach (var (id, quote, note) in done.Notes)
        {
            Assert.Contains(listed[id].GetProperty("note").GetString()!, done.Edits.MaySay(id, note));
            Assert.Equal(quote, Assert.Single(listed[id].GetProperty("anchors").EnumerateArray()).GetProperty("quote").GetString());
        }
    }

    /// <summary>Database, originals, texts, notes and the index, document by document.</summary>
    private static async Task CheckSoundAsync(string library)
    {
        var run = await ProgramRun.OfAsync("doctor", "--data", library);
        Assert.True(run.ExitCode == 0, run.Output + run.Errors);
    }

    private static async Task<JsonElement> AnswerAsync(params string[] words)
    {
        var run = await ProgramRun.OfAsync(words);
        Assert.True(run.ExitCode == 0, $"{string.Join(' ', words)} gave {run.ExitCode}: {run.Output} {run.Errors}");
        return JsonDocument.Parse(run.Output).RootElement;
    }

    private Random Chance()
    {
        var seed = Setting("SINORUSSIA_KILL_SEED") ?? Random.Shared.Next();
        output.WriteLine($"SINORUSSIA_KILL_SEED={seed}");
        return new Random(seed);
    }

    private static int? Setting(string variable)
        => int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
}
