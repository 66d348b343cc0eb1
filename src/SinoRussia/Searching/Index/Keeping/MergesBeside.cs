using Lucene.Net.Index;

namespace SinoRussia.Searching.Index.Keeping;

/// <summary>
/// Merges on threads of the pool: a note must not wait until a million texts have been merged, nor for a thread to be made, which takes
/// milliseconds on a busy machine. One large merge at a time, and one small one beside it, so that the parts of notes do not pile up behind
/// a large one. Nobody who writes is made to wait for merges: what comes in faster than it is merged lies in more parts for a while.
/// </summary>
internal sealed class MergesBeside : MergeScheduler
{
    /// <summary>Bytes, as the writer estimates what a merge comes to.</summary>
    private const long LargestSmall = 16 * 1024 * 1024;

    private readonly Lane small = new();
    private readonly Lane large = new();
    private Exception? failure;

    /// <exception cref="InvalidOperationException">
    /// A merge failed before, by a fault that is neither the disk's nor the end of the writer.
    /// </exception>
    public override void Merge(IndexWriter writer, MergeTrigger trigger, bool newMergesFound)
    {
        if (Interlocked.Exchange(ref failure, null) is { } cause)
            throw new InvalidOperationException("Parts of the index could not be merged.", cause);
        Take(writer);
    }

    /// <summary>A writer gets one of its own.</summary>
    public override object Clone() => new MergesBeside();

    /// <summary>Waits for what is running, which a writer that is being closed has told to end.</summary>
    protected override void Dispose(bool disposing)
    {
        small.Wait();
        large.Wait();
    }

    private void Take(IndexWriter writer)
    {
        while (writer.GetNextMerge() is { } merge) (merge.EstimatedMergeBytes > LargestSmall ? large : small).Add(() => Run(writer, merge));
    }

    private void Run(IndexWriter writer, MergePolicy.OneMerge merge)
    {
        try
        {
            writer.Merge(merge);

            // What has been merged may be fit to be merged again, which the writer has found by now.
            Take(writer);
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException)
        {
            // Told to end, or the disk refused. Such a merge changes nothing and is found again; the next commit tells of the same disk.
        }
        catch (Exception exception)
        {
            Interlocked.CompareExchange(ref failure, exception, null);
        }
    }

    /// <summary>Does one thing after the other, on a thread that it takes while there is something to do.</summary>
    private sealed class Lane
    {
        private readonly object gate = new();
        private readonly Queue<Action> waiting = new();
        private bool isRunning;

        public void Add(Action work)
        {
            lock (gate)
            {
                waiting.Enqueue(work);
                if (isRunning) return;
                isRunning = true;
                _ = Task.Run(RunAll);
            }
        }

        /// <summary>Lucene closes a writer without awaiting.</summary>
        public void Wait()
        {
            lock (gate)
            {
                while (isRunning) Monitor.Wait(gate);
            }
        }

        private void RunAll()
        {
            while (Next() is { } work) work();
        }

        /// <summary>Looks and gives up in one step: whatever is added afterwards starts it again.</summary>
        private Action? Next()
        {
            lock (gate)
            {
                if (waiting.TryDequeue(out var next)) return next;
                isRunning = false;
                Monitor.PulseAll(gate);
                return null;
            }
        }
    }
}
