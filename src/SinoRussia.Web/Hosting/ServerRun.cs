using Microsoft.AspNetCore.Connections;
using SinoRussia.Library;
using SinoRussia.Storage;

namespace SinoRussia.Web.Hosting;

/// <summary>A server's whole life, from the checks before it listens to its graceful stop.</summary>
public static class ServerRun
{
    /// <summary>
    /// Serves until the process is asked to stop. 0: stopped in good order; 1: refused, the reason is on <paramref name="errors"/>.
    /// The addresses in use, with their real ports, go to <paramref name="output"/>.
    /// </summary>
    public static async Task<int> RunAsync(ServerSettings settings, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        if (ListenAddress.WhyRefused(settings.Urls) is { } why)
        {
            await errors.WriteLineAsync(why);
            return 1;
        }

        var (held, unwritable) = await HoldAsync(settings.Folder, cancellationToken);
        if (unwritable is not null)
        {
            await errors.WriteLineAsync(unwritable);
            return 1;
        }

        using var holding = held;
        if (held is null)
        {
            await errors.WriteLineAsync($"Another server runs on {settings.Folder.Root}. One server a folder: stop it, or choose another folder with --data.");
            return 1;
        }

        // The library is opened, and its model made, while the server is built: none of them needs another.
        _ = Task.Run(() => StorageSetup.MakeModel(settings.Folder), CancellationToken.None);
        var opening = Task.Run(() => OpenAsync(settings.Folder, cancellationToken), cancellationToken);
        await using var app = await BuildAsync(settings, opening);
        await MakeEndpointsAsync(app, opening);
        if (await opening is OpenOutcome.Refused refused)
        {
            await errors.WriteLineAsync(refused.Reason);
            return 1;
        }

        try
        {
            await StartAsync(app, cancellationToken);
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            await errors.WriteLineAsync($"Another program uses {string.Join(" or ", settings.Urls)}. Stop it, or choose another port with --urls.");
            return 1;
        }

        foreach (var url in app.Urls) await output.WriteLineAsync($"Listening on {url}");
        await output.FlushAsync(cancellationToken);
        await app.WaitForShutdownAsync(cancellationToken);
        return 0;
    }

    private static async Task<OpenOutcome> OpenAsync(DataFolder folder, CancellationToken cancellationToken)
    {
        await using var services = new ServiceCollection().AddLogging(logging => logging.ToErrorStream()).AddLibrary(folder).BuildServiceProvider();
        return await services.GetRequiredService<OpenFolder>().RunAsync(cancellationToken);
    }

    private static async Task<WebApplication> BuildAsync(ServerSettings settings, Task opening)
    {
        try
        {
            return Server.Build(settings);
        }
        catch
        {
            await EndAsync(opening);
            throw;
        }
    }

    /// <summary>They are made when they are first read; nobody has to wait for that now.</summary>
    private static async Task MakeEndpointsAsync(WebApplication app, Task opening)
    {
        try
        {
            _ = app.Services.GetRequiredService<EndpointDataSource>().Endpoints;
        }
        catch
        {
            await EndAsync(opening);
            throw;
        }
    }

    /// <summary>A server that could not be built does not let go of the folder while it is being opened.</summary>
    private static async Task EndAsync(Task opening) => await opening.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    /// <summary>Where it may not listen, what runs beside the server has begun already; it ends before the store is taken away under it.</summary>
    private static async Task StartAsync(WebApplication app, CancellationToken cancellationToken)
    {
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch
        {
            await app.StopAsync(CancellationToken.None);
            throw;
        }
    }

    /// <summary>Takes the folder's lock; the lock is null when another server holds it. Gives the reason when the folder cannot hold one.</summary>
    private static async Task<(ServerLock? Held, string? WhyUnwritable)> HoldAsync(DataFolder folder, CancellationToken cancellationToken)
    {
        try
        {
            return (await ServerLock.TakeAsync(folder, ServerLock.Patience, cancellationToken), null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, $"The data folder {folder.Root} cannot be written: {e.Message}");
        }
    }
}
