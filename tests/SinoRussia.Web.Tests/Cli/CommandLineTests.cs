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
    public async Task Help_names_the_verbs()
    {
        var run = await ProgramRun.OfAsync("--help");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("serve", run.Output, StringComparison.Ordinal);
    }
}
