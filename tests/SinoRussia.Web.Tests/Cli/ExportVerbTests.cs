using Xunit;

namespace SinoRussia.Web.Tests.Cli;

public sealed class ExportVerbTests : IDisposable
{
    private readonly string _folder = SeededFolder.Copy();

    [Theory]
    [InlineData("--format", "docx")]
    [InlineData("--format", "pdf", "--annotations")]
    [InlineData("--format", "docx", "--annotations", "--dossier", "x")]
    [InlineData("--format", "docx", "--dossier", "x", "--tag", "t")]
    public async Task Wrong_usage_is_said_and_writes_nothing(params string[] arguments)
    {
        var file = Path.Combine(_folder, "out.docx");
        var run = await ProgramRun.OfAsync(["export", .. arguments, "--out", file, "--data", _folder]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.NotEmpty(run.Errors);
        Assert.False(File.Exists(file));
    }

    [Fact]
    public async Task A_dossier_that_is_not_there_is_refused_and_leaves_no_file()
    {
        var file = Path.Combine(_folder, "out.docx");
        var run = await ProgramRun.OfAsync("export", "--format", "docx", "--dossier", "none", "--out", file, "--data", _folder);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("There is no dossier none.", run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(file));
    }

    [Fact]
    public async Task No_notes_are_no_file()
    {
        var run = await ProgramRun.OfAsync("export", "--format", "markdown", "--annotations", "--out", Path.Combine(_folder, "notes.md"), "--data", _folder);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("There are no notes.", run.Errors, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
