using System.Text.Json;
using Xunit;

namespace SinoRussia.Web.Tests.Cli;

public sealed class DoctorVerbTests
{
    [Fact]
    public async Task A_new_folder_is_clean()
    {
        var folder = Directory.CreateTempSubdirectory("sinorussia-").FullName;
        var run = await ProgramRun.OfAsync("doctor", "--json", "--data", folder);
        Directory.Delete(folder, recursive: true);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.True(JsonDocument.Parse(run.Output).RootElement.GetProperty("clean").GetBoolean());
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_refused_with_the_reason()
    {
        var file = Path.GetTempFileName();
        var run = await ProgramRun.OfAsync("doctor", "--data", Path.Combine(file, "below"));
        File.Delete(file);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("cannot be written", run.Errors, StringComparison.Ordinal);
    }
}
