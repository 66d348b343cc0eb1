using System.Diagnostics;
using System.Text;

namespace SinoRussia.Web.Tests.Cli;

/// <summary>What a run of the program as a process of its own gave.</summary>
internal sealed record ProgramRun(int ExitCode, string Output, string Errors)
{
    /// <summary>Runs one verb to its end, as a shell would, for at most a minute.</summary>
    public static Task<ProgramRun> OfAsync(params string[] arguments) => ToItsEndAsync(Start(arguments));

    /// <summary>The same with a variable set in the process's environment.</summary>
    public static Task<ProgramRun> WithAsync((string Name, string Value) variable, params string[] arguments) => ToItsEndAsync(Start(arguments, variable));

    /// <summary>Starts the program and leaves it running.</summary>
    public static Process Start(params string[] arguments) => Start(arguments, null);

    private static async Task<ProgramRun> ToItsEndAsync(Process running)
    {
        using var process = running;
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(120));
        var output = process.StandardOutput.ReadToEndAsync(limit.Token);
        var errors = process.StandardError.ReadToEndAsync(limit.Token);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        return new ProgramRun(process.ExitCode, await output, await errors);
    }

    private static Process Start(string[] arguments, (string Name, string Value)? variable)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add("exec");
        start.ArgumentList.Add(typeof(SinoRussia.Web.Cli.CommandLine).Assembly.Location);
        if (variable is var (name, value)) start.Environment[name] = value;
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        var process = Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
        process.StandardInput.Close();
        return process;
    }
}
