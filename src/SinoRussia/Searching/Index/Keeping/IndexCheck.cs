using Lucene.Net.Index;
using Lucene.Net.Store;
using Directory = System.IO.Directory;

namespace SinoRussia.Searching.Index.Keeping;

/// <summary>Reads an index's last commit and holds its files against the seal, before anything is mapped.</summary>
internal static class IndexCheck
{
    /// <param name="Stamp">Null where there is no fit index.</param>
    /// <param name="Reason">Why not, in words that follow “the index was rebuilt because”.</param>
    /// <param name="Seal">What the files were held against.</param>
    internal sealed record Outcome(IndexStamp? Stamp, string? Reason, IndexSeal? Seal = null);

    public static Outcome Of(string folder, string databaseId, long newestSeq)
    {
        if (!Directory.Exists(folder) || !Directory.EnumerateFiles(folder, "segments_*").Any()) return new(null, "there was none");
        try
        {
            using var directory = new NIOFSDirectory(folder);
            if (Damage(folder, NewestSealed(folder, directory), null) is { } damage) return new(null, damage);
            var infos = new SegmentInfos();
            infos.Read(directory);
            if (Damage(folder, infos.LastGeneration, infos.GetFiles(directory, includeSegmentsFile: false)) is { } missing) return new(null, missing);
            var stamp = IndexStamp.Read(infos.UserData);
            var reason = stamp is null ? "it says not what it is" : stamp.WhyUnfit(databaseId, newestSeq);
            return new(reason is null ? stamp : null, reason, reason is null ? IndexSeal.Read(folder, infos.LastGeneration) : null);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Broken bytes make Lucene throw all kinds of exceptions; each of them means the same here.
            return new(null, $"it could not be read ({exception.GetType().Name})");
        }
    }

    /// <summary>Only what the last commit says of itself.</summary>
    public static IndexStamp? Peek(string folder)
    {
        if (!Directory.Exists(folder)) return null;
        try
        {
            using var directory = new NIOFSDirectory(folder);
            var infos = new SegmentInfos();
            infos.Read(directory);
            return IndexStamp.Read(infos.UserData);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return null;
        }
    }

    /// <summary>
    /// A commit is sealed before it counts. Where the newest has no seal, a program was killed while it prepared it, and the one before stands.
    /// </summary>
    private static long NewestSealed(string folder, Lucene.Net.Store.Directory directory)
    {
        var names = directory.ListAll().Where(name => name.StartsWith(IndexFileNames.SEGMENTS, StringComparison.Ordinal) && name != IndexFileNames.SEGMENTS_GEN);
        var generations = names.Select(SegmentInfos.GenerationFromSegmentsFileName).OrderDescending().ToList();
        return generations.Find(generation => File.Exists(Path.Combine(folder, IndexSeal.NameOf(generation)))) is var found and not 0 ? found : generations[0];
    }

    private static string? Damage(string folder, long generation, ICollection<string>? names)
    {
        if (IndexSeal.Read(folder, generation) is not { } seal) return "its seal is missing";
        var broken = seal.Broken(folder, names ?? seal.Files.Keys.Where(name => File.Exists(Path.Combine(folder, name))));
        return broken is null ? null : $"{broken} is missing or changed";
    }
}
