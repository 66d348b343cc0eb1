using SinoRussia.Library;

namespace SinoRussia.Web.Features.Importing;

/// <summary>Reads one received file into the library, makes it searchable, and says where that leads.</summary>
internal sealed class ImportRun(ImportReport import, KeepIndex index, TimeProvider clock)
{
    public async Task<ImportState> RunAsync(ImportJob job, CancellationToken cancellationToken)
    {
        await using var content = job.File.Open();
        var request = new ImportRequest(content, job.FileName, job.Report, job.Recognised);
        var outcome = await import.RunAsync(request, new Steps(job, clock), cancellationToken);
        if (outcome is ImportOutcome.NeedsConfirmation question) return new ImportState.Asking(question);
        if (outcome is ImportOutcome.Imported or ImportOutcome.Attached) await MakeSearchableAsync(cancellationToken);
        return new ImportState.Done(outcome);
    }

    /// <summary>
    /// The report is in the library by now, whatever happens here: the keeper of the index tries again by itself, so that neither a
    /// stop nor a fault of the index makes this a failed import.
    /// </summary>
    private async Task MakeSearchableAsync(CancellationToken cancellationToken)
    {
        try
        {
            await index.RunAsync(anew: false, null, cancellationToken);
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException or UnauthorizedAccessException)
        {
        }
    }

    /// <summary>Synchronous: the framework's own progress would report later than the end.</summary>
    private sealed class Steps(ImportJob job, TimeProvider clock) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => job.MoveTo(new ImportState.Working(value), clock.GetUtcNow());
    }
}
