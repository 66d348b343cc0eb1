using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.Extensions.Options;
using SinoRussia.Library;
using SinoRussia.Model;

namespace SinoRussia.Web.Features.Importing;

/// <summary>
/// The files on their way in and what became of the last ones. Bounded everywhere: places for files, results, time. It lives as
/// long as the server; what has come in is in the library, and what has not left no trace.
/// </summary>
internal sealed class ImportJobs : IDisposable
{
    private readonly ConcurrentDictionary<string, ImportJob> jobs = new(StringComparer.Ordinal);
    private readonly Channel<ImportJob> waiting = Channel.CreateUnbounded<ImportJob>(new() { SingleReader = true });
    private readonly SemaphoreSlim places;
    private readonly ImportLimits limits;
    private readonly TimeProvider clock;
    private readonly ITimer sweeper;

    public ImportJobs(IOptions<ImportLimits> options, TimeProvider clock)
    {
        (limits, this.clock) = (options.Value, clock);
        places = new SemaphoreSlim(limits.MaxFiles, limits.MaxFiles);
        sweeper = clock.CreateTimer(_ => Sweep(), null, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1));
    }

    /// <summary>All that are known, the newest first.</summary>
    public IReadOnlyList<ImportJob> All() => [.. jobs.Values.OrderByDescending(job => job.Changed).ThenBy(job => job.Id, StringComparer.Ordinal)];

    public ImportJob? Find(string id) => jobs.GetValueOrDefault(id);

    /// <summary>The file with this id, or the files of the form with this id.</summary>
    public IReadOnlyList<ImportJob> Of(string id) => [.. All().Where(job => job.Id == id || job.Batch == id)];

    /// <summary>A place for a file that wants to come in; null when all are taken.</summary>
    public ImportPlace? TryTakePlace() => places.Wait(0) ? new ImportPlace(places) : null;

    /// <summary>Puts a received file in the queue, as the text of <paramref name="report"/> where a person said so. The place now belongs to the job.</summary>
    public ImportJob Add(string? batch, string fileName, ImportPlace place, ReportId? report = null)
    {
        var job = new ImportJob(batch, fileName, place, new ImportState.Waiting(), clock.GetUtcNow(), report);
        Keep(job);
        waiting.Writer.TryWrite(job);
        return job;
    }

    /// <summary>Remembers a file of a form that could not even be received, so that its page can say so.</summary>
    public ImportJob AddFailed(string? batch, string fileName, string reason)
    {
        var job = new ImportJob(batch, fileName, null, new ImportState.Failed(reason), clock.GetUtcNow());
        Keep(job);
        return job;
    }

    public bool Decide(ImportJob job, WhenRecognised decision) => job.Decide(decision, clock.GetUtcNow()) && waiting.Writer.TryWrite(job);

    public void Stop(ImportJob job) => job.Stop("Stopped.", clock.GetUtcNow());

    public IAsyncEnumerable<ImportJob> WaitingAsync(CancellationToken cancellationToken) => waiting.Reader.ReadAllAsync(cancellationToken);

    /// <summary>Ends what is still on its way; called when the server stops.</summary>
    public void StopAll()
    {
        foreach (var job in jobs.Values) job.Stop("The server was stopped before this file was read.", clock.GetUtcNow());
    }

    public void Dispose()
    {
        sweeper.Dispose();
        foreach (var job in jobs.Values) job.Dispose();
        places.Dispose();
    }

    private void Keep(ImportJob job)
    {
        jobs[job.Id] = job;
        Sweep();
    }

    private void Sweep()
    {
        var now = clock.GetUtcNow();
        var old = now - limits.Keep;
        foreach (var job in jobs.Values.Where(job => job.State is ImportState.Asking && job.Changed < old))
            job.Stop("Nobody decided what this file is, so it was let go.", now);
        var ended = jobs.Values.Where(job => job.State.HasEnded).OrderByDescending(job => job.Changed).ToList();
        foreach (var job in ended.Where((job, at) => job.Changed < old || at >= limits.MaxResults)) Forget(job);
    }

    private void Forget(ImportJob job)
    {
        if (jobs.TryRemove(job.Id, out _)) job.Dispose();
    }
}
