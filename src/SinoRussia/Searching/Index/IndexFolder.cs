using Lucene.Net.Index;
using Lucene.Net.Store;
using SinoRussia.Searching.Index.Asking;
using SinoRussia.Searching.Index.Keeping;
using SinoRussia.Searching.Index.Storing.Small;
using Directory = System.IO.Directory;

namespace SinoRussia.Searching.Index;

/// <summary>What opening the last commit came to.</summary>
public abstract record IndexOpening
{
    /// <param name="AppliedSeq">The outbox number up to which the index follows the store.</param>
    public sealed record Opened(SearchView View, long AppliedSeq) : IndexOpening;

    /// <param name="Reason">Why there is nothing to open, in words.</param>
    public sealed record Unfit(string Reason) : IndexOpening;
}

/// <summary>
/// The folder an index lives in. Whatever is wrong with it (missing, cut, changed, foreign, newer, ahead) is found before anything
/// in it is used, set aside, and built anew.
/// </summary>
public sealed class IndexFolder(string path)
{
    private const int Tries = 5;

    static IndexFolder() => SmallParts.MakeKnown();

    public string Path { get; } = path;

    /// <summary>Where an unfit index is kept, the last one only.</summary>
    public string Aside => Path + ".aside";

    /// <summary>What every byte that is written goes through: the one place where a failing disk can be put.</summary>
    internal Func<FSDirectory, Lucene.Net.Store.Directory> WritesThrough { get; init; } = folder => folder;

    /// <summary>Opens the last commit for reading, whoever may be writing.</summary>
    public IndexOpening OpenLastCommit(string databaseId, long newestSeq)
    {
        var reason = "";
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            // A writer may commit while we look; then the files we checked are gone, and we look again.
            var check = IndexCheck.Of(Path, databaseId, newestSeq);
            if (check.Stamp is { } stamp && Open(stamp) is { } opened) return opened;
            if (check.Reason is { } why) reason = why;
        }

        return new IndexOpening.Unfit(reason);
    }

    /// <summary>How far the last commit says it has come, without looking at its files; null where that cannot be read.</summary>
    public long? PeekAppliedSeq(string databaseId) => IndexCheck.Peek(Path) is { } stamp && stamp.WhyUnfit(databaseId, long.MaxValue) is null ? stamp.AppliedSeq : null;

    /// <summary>
    /// Opens for writing, or gives null while another process writes. An unfit index is set aside first, and the writer starts empty.
    /// </summary>
    /// <exception cref="IOException">The disk refused.</exception>
    public IndexWriting? TryWrite(string databaseId, long newestSeq)
    {
        Directory.CreateDirectory(Path);
        if (WritingTurn.Take(Path + ".lock") is not { } turn) return null;
        try
        {
            var writing = TryWrite(databaseId, newestSeq, turn);
            if (writing is null) turn.Dispose();
            return writing;
        }
        catch
        {
            turn.Dispose();
            throw;
        }
    }

    private IndexWriting? TryWrite(string databaseId, long newestSeq, FileStream turn)
    {
        IndexCheck.Outcome outcome;
        using (var directory = new NIOFSDirectory(Path))
        {
            var check = directory.MakeLock(IndexWriter.WRITE_LOCK_NAME);
            if (!check.Obtain()) return null;
            using (check)
            {
                outcome = IndexCheck.Of(Path, databaseId, newestSeq);
                if (outcome.Stamp is null) SetAside();
            }
        }

        try
        {
            return new IndexWriting(Path, databaseId, outcome, turn, WritesThrough);
        }
        catch (LockObtainFailedException)
        {
            return null;
        }
    }

    private IndexOpening.Opened? Open(IndexStamp stamp)
    {
        try
        {
            var directory = MappedFiles.Over(Path, FSDirectory.Open(Path));
            var reader = DirectoryReader.Open(directory);
            if (IndexStamp.Read(reader.IndexCommit.UserData) == stamp)
            {
                return new(new SearchView(new RankingSearcher(reader), () => Close(reader, directory)), stamp.AppliedSeq);
            }

            Close(reader, directory);
            return null;
        }
        catch (Exception exception) when (exception is IOException or IndexNotFoundException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static void Close(DirectoryReader reader, Lucene.Net.Store.Directory directory)
    {
        reader.Dispose();
        directory.Dispose();
    }

    private void SetAside()
    {
        var files = Directory.GetFiles(Path).Where(file => System.IO.Path.GetFileName(file) != IndexWriter.WRITE_LOCK_NAME).ToList();
        if (files.Count == 0) return;
        if (Directory.Exists(Aside)) Directory.Delete(Aside, recursive: true);
        Directory.CreateDirectory(Aside);
        foreach (var file in files) File.Move(file, System.IO.Path.Combine(Aside, System.IO.Path.GetFileName(file)));
    }
}
