using Microsoft.Extensions.Logging.Console;
using SinoRussia.Library;
using SinoRussia.Storage;

namespace SinoRussia.Web.Cli;

/// <summary>A library opened for one verb: services, and the folder made ready.</summary>
internal sealed class VerbHost : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private VerbHost(ServiceProvider services) => _services = services;

    /// <summary>
    /// Opens the folder, runs <paramref name="verb"/> on it and gives its exit code; a folder that cannot be opened is refused
    /// with the reason on standard error.
    /// </summary>
    public static async Task<int> RunAsync(
        DataFolder folder, Func<VerbHost, CancellationToken, Task<int>> verb, CancellationToken cancellationToken)
    {
        await using var host = Build(folder);
        var opened = await host.Get<OpenFolder>().RunAsync(cancellationToken);
        if (opened is OpenOutcome.Refused refused)
        {
            await Console.Error.WriteLineAsync(refused.Reason);
            return ExitCode.Refused;
        }

        var code = await verb(host, cancellationToken);
        await host.KeepIndexAsync(cancellationToken);
        return code;
    }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    /// <summary>
    /// What the verb wrote is found from now on. The verb has answered, so whatever fails here, or is stopped, changes neither what was
    /// acknowledged nor the exit code; the next verb or server mends it.
    /// </summary>
    private async Task KeepIndexAsync(CancellationToken cancellationToken)
    {
        try
        {
            await Get<KeepIndex>().BeforeExitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Stopped before the search index was brought up to date, which will be done later. What was answered stands.");
        }
        catch (Exception exception)
        {
            await Console.Error.WriteLineAsync($"The search index could not be brought up to date, which will be tried again later: {exception.Message} What was answered stands.");
        }
    }

    private static VerbHost Build(DataFolder folder)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging
            .SetMinimumLevel(LogLevel.Warning)
            .AddFilter("Microsoft.EntityFrameworkCore", LogLevel.None)
            .AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace)
            .AddSimpleConsole(format => format.ColorBehavior = LoggerColorBehavior.Disabled));
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddEnvironmentVariables("SINORUSSIA_").Build());
        services.AddLibrary(folder);
        return new VerbHost(services.BuildServiceProvider());
    }
}
