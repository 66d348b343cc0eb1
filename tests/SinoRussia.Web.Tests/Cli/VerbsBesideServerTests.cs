using SinoRussia.Web.Cli;
using Xunit;

namespace SinoRussia.Web.Tests.Cli;

/// <summary>Every verb at any time: the server of the folder runs all the while.</summary>
public sealed class VerbsBesideServerTests : IAsyncLifetime
{
    private const string Seeded = "csis-2022-sino-russian-alignment";
    private const string Text = "---\ntitle: Harbour\n---\n\nThere are boats in the harbour.\n\nThere is a lighthouse.\n";
    private readonly string _folder = SeededFolder.Copy();
    private ServeProcess? _server;

    /// <summary>One call of each verb with its exit code.</summary>
    private (string[] Call, int ExitCode)[] Calls =>
    [
        (["reports", "--json"], 0),
        (["show", Seeded], 0),
        (["show", $"{Seeded}/space-us-view", "--digest", "--json"], 0),
        (["import", File("harbour.md"), "--json"], 0),
        (["annotate", "harbour", "--quote", "boats in the harbour", "--note", "Count them.", "--tag", "boats"], 0),
        (["annotations", "--json"], 0),
        (["search", "harbour", "--json"], 0),
        (["like", "--finding", "f-summit-removed-stated-limits", "--json"], 0),
        (["export", "--format", "markdown", "--annotations", "--out", File("notes.out.md")], 0),
        (["doctor"], 0),
        (["reindex"], 1),
    ];

    public async Task InitializeAsync()
    {
        await System.IO.File.WriteAllTextAsync(File("harbour.md"), Text);
        _server = await ServeProcess.StartAsync(_folder);
        using var browser = await UploadingBrowser.OpenAsync(_server.Address);
        Assert.Equal("done", await browser.ImportAsync("harbour.md", Text, CancellationToken.None));
    }

    public async Task DisposeAsync()
    {
        if (_server is not null) await _server.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Every_verb_works_while_the_server_runs()
    {
        var verbs = CommandLine.Root().Subcommands.Select(verb => verb.Name).Except(["serve"]).ToList();
        Assert.Empty(verbs.Except(Calls.Select(call => call.Call[0])));
        foreach (var (call, exitCode) in Calls.Where(call => verbs.Contains(call.Call[0])))
        {
            var run = await ProgramRun.OfAsync([.. call, "--data", _folder]);
            Assert.True(exitCode == run.ExitCode, $"{string.Join(' ', call)} gave {run.ExitCode}: {run.Errors}");
            Assert.True((exitCode == 0) == (run.Errors.Length == 0 || call[0] == "import"), $"{string.Join(' ', call)} gave {run.ExitCode} and said: {run.Errors}");
        }
    }

    private string File(string name) => Path.Combine(_folder, name);
}
