using System.Collections.Concurrent;
using Lucene.Net.Store;
using Directory = Lucene.Net.Store.Directory;

namespace SinoRussia.Searching.Index.Keeping;

/// <summary>
/// Keeps small new files in memory until a commit wants them: most are merged into others before. Lucene.Net brings every file to the disk when it
/// closes it, a dozen for each note, and a note that is to be found at once would wait for each. Files of a former commit are taken away on
/// another thread, since Lucene deletes them while it lets nobody change anything. What a crash leaves behind, the next writer deletes.
/// </summary>
/// <remarks>The names that Lucene gives are never given twice while a writer is open, so that a file is either here or on the disk.</remarks>
internal sealed class FreshFiles(Directory disk) : FilterDirectory(disk)
{
    private const long LargestFile = 4 * 1024 * 1024;
    private const long MostBytes = 32 * 1024 * 1024;
    private readonly RAMDirectory fresh = new();
    private readonly ConcurrentDictionary<string, long> lengths = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> committed = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> dropped = new(StringComparer.Ordinal);
    private int isDeleting;

    public override IndexOutput CreateOutput(string name, IOContext context)
    {
        if (IsKept(name, context)) return fresh.CreateOutput(name, context);
        dropped.TryRemove(name, out _);
        return base.CreateOutput(name, context);
    }

    public override IndexInput OpenInput(string name, IOContext context) => Of(name, folder => folder.OpenInput(name, context), () => base.OpenInput(name, context));

    public override IndexInputSlicer CreateSlicer(string name, IOContext context)
        => Of(name, folder => folder.CreateSlicer(name, context), () => base.CreateSlicer(name, context));

    /// <summary>A file is written once, and its length is asked for dozens of times with each view that is opened.</summary>
    public override long FileLength(string name)
    {
        if (lengths.TryGetValue(name, out var known)) return known;
        var length = Of(name, folder => folder.FileLength(name), () => base.FileLength(name));
        return IsData(name) ? lengths[name] = length : length;
    }

    [Obsolete("As in the base class.")]
    public override bool FileExists(string name) => IsFresh(name) || (!dropped.ContainsKey(name) && base.FileExists(name));

    public override string[] ListAll() => [.. base.ListAll().Where(name => !dropped.ContainsKey(name)).Union(fresh.ListAll(), StringComparer.Ordinal)];

    public override void DeleteFile(string name)
    {
        lengths.TryRemove(name, out _);
        if (IsFresh(name)) fresh.DeleteFile(name);
        else if (committed.TryRemove(name, out _)) DeleteSoon(name);
        else base.DeleteFile(name);
    }

    /// <summary>Brings the files to the disk.</summary>
    public override void Sync(ICollection<string> names)
    {
        foreach (var name in names.Where(IsFresh))
        {
            using (var from = fresh.OpenInput(name, IOContext.READ_ONCE))
            using (var to = base.CreateOutput(name, IOContext.DEFAULT))
            {
                to.CopyBytes(from, from.Length);
            }

            fresh.DeleteFile(name);
        }

        base.Sync(names);
        foreach (var name in names) committed[name] = true;
    }

    /// <summary>Deletes from the disk what Lucene has given up. One that is still in use, as Windows has it, waits for the next time.</summary>
    public void DeleteDropped()
    {
        foreach (var name in dropped.Keys)
        {
            try
            {
                base.DeleteFile(name);
            }
            catch (FileNotFoundException)
            {
                // It is gone already, which is what was wanted.
            }
            catch (ObjectDisposedException)
            {
                // The next writer does it.
                return;
            }
            catch (Exception inUse) when (inUse is IOException or UnauthorizedAccessException)
            {
                continue;
            }

            dropped.TryRemove(name, out _);
        }
    }

    /// <summary>Some are given up long after the commit that replaced them, with the last view of them.</summary>
    private void DeleteSoon(string name)
    {
        dropped[name] = true;
        if (Interlocked.Exchange(ref isDeleting, 1) == 1) return;
        Task.Run(() =>
        {
            // In this order: what is given up from here on starts a deletion of its own.
            Interlocked.Exchange(ref isDeleting, 0);
            DeleteDropped();
        });
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) fresh.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>What commits are known by lies on the disk from the beginning.</summary>
    private bool IsKept(string name, IOContext context)
    {
        var size = context.MergeInfo?.EstimatedMergeBytes ?? context.FlushInfo?.EstimatedSegmentSize ?? 0;
        return IsData(name) && size <= LargestFile && size + fresh.GetSizeInBytes() <= MostBytes;
    }

    /// <summary>What is written once, under a name that is given once.</summary>
    private static bool IsData(string name) => name.StartsWith('_');

    private bool IsFresh(string name)
#pragma warning disable CS0618 // Lucene warns of a race that names given once do not have.
        => fresh.FileExists(name);
#pragma warning restore CS0618

    private T Of<T>(string name, Func<Directory, T> here, Func<T> onDisk)
    {
        if (!IsFresh(name)) return onDisk();
        try
        {
            return here(fresh);
        }
        catch (FileNotFoundException)
        {
            // A commit has just brought it to the disk.
            return onDisk();
        }
    }
}
