using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace SinoRussia.Library.Searches;

/// <summary>Writes the history down while the server runs, and what is left of it when the server stops.</summary>
internal sealed partial class RememberSearchesInBackground(RememberSearch remember, ILogger<RememberSearchesInBackground> logger) : BackgroundService
{
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await WriteAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                await remember.WaitAsync(stoppingToken);
                await WriteAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server stops.
        }
    }

    /// <summary>A history that cannot be written must not stop the server.</summary>
    private async Task WriteAsync(CancellationToken cancellationToken)
    {
        try
        {
            await remember.WriteAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is DbException or DbUpdateException or IOException)
        {
            Failed(exception);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The history of searches could not be written.")]
    private partial void Failed(Exception exception);
}
