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
        var next = 1;
        for (var round = 1; round <= _rounds; round++)
        {
            await using (var server = await ServeProcess.StartAsync(_folder)) next = await new KillRound(_folder, random, done, next).RunAsync(server);
            await using var restarted = await ServeProcess.StartAsync(_folder);
            output.WriteLine($"Round {round}: {done.Reports.Count} of {next - 1} imports and {done.Notes.Count} notes acknowledged so far.");
            await CheckReportsAsync(done, next);
            await CheckNotesAsync(done);
            await CheckSoundAsync();
        }

        Assert.NotEmpty(done.Reports);
        Assert.NotEmpty(done.Notes);
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

    private async Task CheckReportsAsync(Acknowledged done, int next)
    {
        var listed = (await AskAsync("reports", "--json")).EnumerateArray().ToDictionary(report => report.GetProperty("report").GetString()!);
        foreach (var report in done.Reports) Assert.Equal(report.Paragraphs, listed[report.Slug].GetProperty("passages").GetInt32());
        // Those that were not acknowledged are there whole or not at all; how long they were is not known here, but never nothing.
        Assert.All(listed.Values, report => Assert.True(!report.GetProperty("fullText").GetBoolean() || report.GetProperty("passages").GetInt32() >= 20));
        Assert.True(listed.Count <= next, "No import came in twice.");
        foreach (var report in done.Reports.TakeLast(2))
        {
            var passages = (await AskAsync("show", $"{report.Slug}/{report.Slug}", "--json")).GetProperty("passages").EnumerateArray();
            Assert.Equal(Enumerable.Range(1, report.Paragraphs).Select(report.Paragraph), passages.Select(passage => passage.GetProperty("text").GetString()));
        }
    }

    private async Task CheckNotesAsync(Acknowledged done)
    {
        var listed = (await AskAsync("annotations", "--json")).EnumerateArray().ToDictionary(note => note.GetProperty("id").GetString()!);
        foreach (var (id, quote, note) in done.Notes)
        {
            Assert.Equal(note, listed[id].GetProperty("note").GetString());
            Assert.Equal(quote, Assert.Single(listed[id].GetProperty("anchors").EnumerateArray()).GetProperty("quote").GetString());
        }
    }

    private async Task CheckSoundAsync()
    {
        var run = await ProgramRun.OfAsync("doctor", "--data", _folder);
        Assert.True(run.ExitCode == 0, run.Output + run.Errors);
    }

    private Task<JsonElement> AskAsync(params string[] words) => AnswerAsync([.. words, "--data", _folder]);

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
