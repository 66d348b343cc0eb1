using SinoRussia.Library;
using SinoRussia.Model;

namespace SinoRussia.Web.Features.Importing;

/// <summary>
/// One file on its way into the library. The received file is deleted, and its place given back, as soon as the way has ended.
/// Safe to ask and to stop from several requests while it runs.
/// </summary>
public sealed class ImportJob : IDisposable
{
    private readonly Lock gate = new();
    private readonly CancellationTokenSource stopping = new();
    private readonly ImportPlace? place;
    private ImportState state;

    /// <param name="batch">The id that the files of one form share; null for a file of its own.</param>
    /// <param name="place">Holds the received file; null where there is nothing to read and <paramref name="start"/> says why.</param>
    /// <param name="report">The report whose text a person said this is, if any.</param>
    public ImportJob(string? batch, string fileName, ImportPlace? place, ImportState start, DateTimeOffset now, ReportId? report = null)
    {
        Batch = batch ?? Id;
        (FileName, this.place, state, Changed, Report) = (fileName, place, start, now, report);
    }

    public string Id { get; } = RandomId.New();

    public string Batch { get; }

    public string FileName { get; }

    /// <summary>When it was last moved on by a person or came to its end.</summary>
    public DateTimeOffset Changed { get; private set; }

    /// <summary>What a person said to do if the file seems to be a known report's text; to ask, as long as nobody was asked.</summary>
    public WhenRecognised Recognised { get; private set; }

    /// <summary>The report whose text a person said this is.</summary>
    public ReportId? Report { get; private set; }

    public ImportState State
    {
        get
        {
            lock (gate) return state;
        }
    }

    /// <summary>Ends the reading when someone stops it.</summary>
    public CancellationToken Stopping => stopping.Token;

    public IncomingFile File => place?.File ?? throw new InvalidOperationException("This job has no file.");

    /// <summary>Moves on, unless it has ended meanwhile.</summary>
    public bool MoveTo(ImportState next, DateTimeOffset now)
    {
        lock (gate)
        {
            if (state.HasEnded) return false;
            state = next;
            if (next is ImportState.Working) return true;
            Changed = now;
        }

        if (next.HasEnded) place?.Dispose();
        return true;
    }

    /// <summary>Answers the question; false when there is none (any more).</summary>
    public bool Decide(WhenRecognised decision, DateTimeOffset now)
    {
        lock (gate)
        {
            if (state is not ImportState.Asking asking) return false;
            if (decision == WhenRecognised.Attach) Report = asking.Question.Report;
            (Recognised, state, Changed) = (decision, new ImportState.Waiting(), now);
            return true;
        }
    }

    /// <summary>
    /// Asks it to end. A file that is being read ends when its reader notices, and comes in after all when it was stored already.
    /// </summary>
    public void Stop(string why, DateTimeOffset now)
    {
        lock (gate)
        {
            if (state is ImportState.Working)
            {
                // On a thread of its own: what hears of it may go on with the next file, which must not happen in here.
                _ = stopping.CancelAsync();
                return;
            }
        }

        MoveTo(new ImportState.Stopped(why), now);
    }

    /// <summary>For a job that has ended.</summary>
    public void Dispose()
    {
        place?.Dispose();
        stopping.Dispose();
    }
}
