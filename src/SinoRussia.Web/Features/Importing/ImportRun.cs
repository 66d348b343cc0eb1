using SinoRussia.Library;

namespace SinoRussia.Web.Features.Importing;

/// <summary>Reads one received file into the library, makes it searchable, and says where that leads.</summary>
internal sealed partial class ImportRun(ImportReport import, KeepIndex index, TimeProvider clock, ILogger<ImportRun> log)
{
    public async Task<ImportState> RunAsync(ImportJob job, CancellationToken cancellationToken)
    {
        await using var content = job.File.Open();
        var request = new ImportRequest(content, job.FileName, job.Report, job.Recognised);
        var outcome = await import.RunAsync(request, new Steps(job, clock), cancellationToken);
        if (outcome is ImportOutcome.NeedsConfirmation question) return new ImportState.Asking(question);
        if (outcome is ImportOutcome.Imported or ImportOutcome.Attached) await MakeSearchableAsync(job.FileName, cancellationToken);
        return new ImportState.Done(outcome);
    }

    /// <summary>
    /// The report is in the library by now, whatever happens here: the keeper of the index tries again by itself, so that neither a
    /// stop nor a fault of any kind makes this a failed import.
    /// </summary>
    private async Task MakeSearchableAsync(string fileName, CancellationToken cancellationToken)
    {
        try
        {
            await index.RunAsync(anew: false, null, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
        }
        catch (Exception exception)
        {
            LogNotYetSearchable(exception, fileName);
        }
    }

    /// <summary>Synchronous: the framework's own progress would report later than the end.</summary>
    private sealed class Steps(ImportJob job, TimeProvider clock) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => job.MoveTo(new ImportState.Working(value), clock.GetUtcNow());
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{FileName} is in the library but not in the search index yet, which is tried again")]
    private partial void LogNotYetSearchable(Exception exception, string fileName);
}
