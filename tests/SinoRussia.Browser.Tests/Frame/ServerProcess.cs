using System.Diagnostics;

namespace SinoRussia.Browser.Tests.Frame;

/// <summary>The real program as a process of its own, serving a temporary data folder on a free port of this computer.</summary>
public sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private Process process;

    private ServerProcess(Process process, string folder, Uri address) => (this.process, Folder, Address) = (process, folder, address);

    public Uri Address { get; private set; }

    public string Folder { get; }

    public static async Task<ServerProcess> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("sinorussia-browser-").FullName;
        var (process, address) = await StartAsync(folder);
        return new ServerProcess(process, folder, address);
    }

    /// <summary>Ends it at once, whatever it is doing (SIGKILL where there are signals).</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>After a kill: serves the same folder again, on another port.</summary>
    public async Task RestartAsync()
    {
        process.Dispose();
        (process, Address) = await StartAsync(Folder);
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) await KillAsync();
        process.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    private static async Task<(Process Process, Uri Address)> StartAsync(string folder)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        foreach (var argument in (string[])["exec", typeof(Web.Hosting.Server).Assembly.Location, "serve", "--urls", "http://127.0.0.1:0", "--data", folder])
            start.ArgumentList.Add(argument);
        var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet could not be started.");
        var errors = process.StandardError.ReadToEndAsync();
        using var patience = new CancellationTokenSource(Patience);
        while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (!line.StartsWith("Listening on ", StringComparison.Ordinal)) continue;
            _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
            return (process, new Uri(line["Listening on ".Length..]));
        }

        throw new InvalidOperationException($"The server did not start: {await errors}");
    }
}
