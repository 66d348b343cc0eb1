using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SinoRussia.Library.Answering;
using SinoRussia.Library.Naming;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library;

/// <summary>
/// Makes the first searches as fast as the later ones. As soon as the index is open for writing it searches for something of each kind, so that every
/// query of the store has been made ready, and reads the columns that texts are ranked and counted by, and the words that a mistyped one is held
/// against. Nobody waits for it, and a fault of the disk is left to those who will meet it.
/// </summary>
internal sealed partial class WarmSearchInBackground(
    KeepIndex keep,
    KnownNames names,
    KnownWords words,
    SearchLibrary search,
    IDbContextFactory<LibraryContext> contexts,
    TimeProvider clock,
    ILogger<WarmSearchInBackground> logger) : BackgroundService
{
    /// <summary>Whoever opens it has opened it by then, or another process keeps it, for who knows how long.</summary>
    private const int MostLooks = 400;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await TryAsync(() => AskAsync(stoppingToken), stoppingToken);
        await TryAsync(() => ReadAsync(stoppingToken), stoppingToken);
    }

    private async Task TryAsync(Func<Task> warm, CancellationToken cancellationToken)
    {
        try
        {
            await warm();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            if (!cancellationToken.IsCancellationRequested) Cold(exception);
        }
    }

    /// <summary>The words of a title find passages by rank; nothing but a kind finds that kind.</summary>
    private async Task AskAsync(CancellationToken cancellationToken)
    {
        // The names first, which need no index: meanwhile the keeper opens it, having read all of it, which need not be done twice.
        await names.ReadAsync(cancellationToken);
        for (var looked = 0; !keep.IsWritten; looked++) await Task.Delay(looked < MostLooks ? Pause : Interval, clock, cancellationToken);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var title = await context.Reports.OrderBy(report => report.Added).Select(report => report.ShortTitle).FirstOrDefaultAsync(cancellationToken);
        if (title is null) return;
        await search.RunAsync(new SearchQuestion(title), cancellationToken);

        // First of all the first page.
        await Task.Delay(Interval, clock, cancellationToken);
        foreach (var type in Enum.GetValues<DocumentType>())
            await search.RunAsync(new SearchQuestion("", Limit: 1) { Types = [type] }, cancellationToken);
    }

    /// <summary>An index that is being built for the first time is read when there is something in it.</summary>
    private async Task ReadAsync(CancellationToken cancellationToken)
    {
        while (!await TryReadAsync(cancellationToken)) await Task.Delay(Interval, clock, cancellationToken);
    }

    private async Task<bool> TryReadAsync(CancellationToken cancellationToken)
    {
        if (!keep.IsWritten) return false;
        var (view, _) = await keep.OpenViewAsync(cancellationToken);
        using (view)
        {
            if (view is not { Size: > 0 }) return false;
            view.Warm(cancellationToken);
            words.In(view);
            return true;
        }
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "The first searches will read what they need themselves.")]
    private partial void Cold(Exception exception);
}
