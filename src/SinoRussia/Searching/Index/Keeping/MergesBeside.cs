using Lucene.Net.Index;

namespace SinoRussia.Searching.Index.Keeping;

/// <summary>
/// Merges on threads of the pool: a note must not wait until a million texts have been merged, nor for a thread to be made, which takes up to four
/// milliseconds where both cores are busy. Two at a time, so that small parts do not pile up behind a large one.
/// </summary>
/// <remarks>
/// A merge that the disk refuses changes nothing and is tried again; the next commit tells of the same disk.
/// </remarks>
internal sealed class MergesBeside : MergeScheduler
{
    private const int MostAtOnce = 2;
    private readonly System.Threading.Lock counting = new();
    private readonly HashSet<Task> running = [];

    public override void Merge(IndexWriter writer, MergeTrigger trigger, bool newMergesFound)
    {
        if (!writer.HasPendingMerges()) return;
        lock (counting)
        {
            if (running.Count < MostAtOnce) Start(writer);
        }
    }

    /// <summary>The writer gets one of its own.</summary>
    public override object Clone() => new MergesBeside();

    /// <summary>Waits for what is running, which a writer that is closed has told to end.</summary>
    protected override void Dispose(bool disposing)
    {
        Task[] last;
        lock (counting) last = [.. running];
        Task.WaitAll(last);
    }

    private void Start(IndexWriter writer)
    {
        Task? self = null;
        self = new Task(() =>
        {
            while (Next(writer, self!) is { } merge) Run(writer, merge);
        });
        running.Add(self);
        self.Start(TaskScheduler.Default);
    }

    /// <summary>In one step with giving up: a merge that is found afterwards starts another one.</summary>
    private MergePolicy.OneMerge? Next(IndexWriter writer, Task self)
    {
        lock (counting)
        {
            var next = writer.GetNextMerge();
            if (next is null) running.Remove(self);
            return next;
        }
    }

    private static void Run(IndexWriter writer, MergePolicy.OneMerge merge)
    {
        try
        {
            writer.Merge(merge);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Told to end, or the disk: see the remarks.
        }
    }
}
