using SinoRussia.Library;

namespace SinoRussia.Web.Features.Importing;

/// <summary>Reads one received file into the library and says where that leads.</summary>
internal sealed class ImportRun(ImportReport import, TimeProvider clock)
{
    public async Task<ImportState> RunAsync(ImportJob job, CancellationToken cancellationToken)
    {
        await using var content = job.File.Open();
        var request = new ImportRequest(content, job.FileName, job.Report, job.Recognised);
        return await import.RunAsync(request, new Steps(job, clock), cancellationToken) switch
        {
            ImportOutcome.NeedsConfirmation question => new ImportState.Asking(question),
            var outcome => new ImportState.Done(outcome),
        };
    }

    /// <summary>Synchronous: the framework's own progress would report later than the end.</summary>
    private sealed class Steps(ImportJob job, TimeProvider clock) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => job.MoveTo(new ImportState.Working(value), clock.GetUtcNow());
    }
}
