using SinoRussia.Library;

namespace SinoRussia.Web.Features.Importing;

/// <summary>Reads the waiting files, one at a time: SQLite has one writer, and a large report takes a core to itself.</summary>
internal sealed partial class ImportWorker(
    ImportJobs jobs, ImportRun import, ReceiveFile receive, TimeProvider clock, ILogger<ImportWorker> log) : BackgroundService
{
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        receive.ForgetLeftovers();
        return base.StartAsync(cancellationToken);
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        jobs.StopAll();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await foreach (var job in jobs.WaitingAsync(stoppingToken)) await ReadAsync(job, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Asked to stop: what waits is let go by whoever owns the queue.
        }
    }

    private async Task ReadAsync(ImportJob job, CancellationToken stoppingToken)
    {
        if (!job.MoveTo(new ImportState.Working(new ImportProgress(ImportStage.Reading, 0, 0)), clock.GetUtcNow())) return;
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(job.Stopping, stoppingToken);
        var end = await EndOfAsync(job, ending.Token);
        job.MoveTo(end, clock.GetUtcNow());
    }

    private async Task<ImportState> EndOfAsync(ImportJob job, CancellationToken cancellationToken)
    {
        try
        {
            return await import.RunAsync(job, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return new ImportState.Stopped("Stopped.");
        }
        catch (Exception exception)
        {
            // The edge: one file that brings our program down must not end the reading of the others.
            LogFailed(exception, job.FileName);
            return new ImportState.Failed("The program failed over this file; its log says how.");
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The import of {FileName} failed")]
    private partial void LogFailed(Exception exception, string fileName);
}
