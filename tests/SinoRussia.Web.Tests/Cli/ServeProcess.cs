using System.Diagnostics;

namespace SinoRussia.Web.Tests.Cli;

/// <summary>The real server as a process of its own, on a free port; ended when disposed.</summary>
internal sealed class ServeProcess : IAsyncDisposable
{
    private const string Announcement = "Listening on ";
    private readonly Process _process;
    private readonly Task<string> _errors;

    private ServeProcess(Process process, Uri address, Task<string> errors) => (_process, Address, _errors) = (process, address, errors);

    public Uri Address { get; }

    /// <summary>Waits until the server listens.</summary>
    public static async Task<ServeProcess> StartAsync(string folder)
    {
        var process = ProgramRun.Start("serve", "--urls", "http://127.0.0.1:0", "--data", folder);
        var errors = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(90));
        var line = await process.StandardOutput.ReadLineAsync(limit.Token);
        if (line?.StartsWith(Announcement, StringComparison.Ordinal) != true)
            throw new InvalidOperationException($"The server did not start: {line} {await errors}");
        return new ServeProcess(process, new Uri(line[Announcement.Length..]), errors);
    }

    /// <summary>SIGKILL: no handler runs, nothing is flushed. Gives what the server had written to its error stream.</summary>
    public async Task<string> KillAsync()
    {
        if (!_process.HasExited) _process.Kill();
        await _process.WaitForExitAsync();
        return await _errors;
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _process.Dispose();
    }
}
