using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SinoRussia.Library.Answering;

namespace SinoRussia.Library;

/// <summary>
/// Once the server's index can be asked, reads what the first searches would otherwise wait for: the columns that texts are ranked and counted
/// by, and the words that a mistyped one is held against. Nobody waits for it, and a fault of the disk is left to those who will meet it.
/// </summary>
internal sealed partial class WarmSearchInBackground(KeepIndex keep, KnownWords words, TimeProvider clock, ILogger<WarmSearchInBackground> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            // First of all the first page.
            await Task.Delay(Interval, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (stoppingToken.IsCancellationRequested || !keep.IsWritten) continue;
            try
            {
                var (view, _) = await keep.OpenViewAsync(stoppingToken);
                using (view)
                {
                    if (view is not { Size: > 0 }) continue;
                    view.Warm(stoppingToken);
                    words.In(view);
                    return;
                }
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                if (!stoppingToken.IsCancellationRequested) Cold(exception);
                return;
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "The first searches will read what they need themselves.")]
    private partial void Cold(Exception exception);
}
