using Lucene.Net.Analysis.Core;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;
using SinoRussia.Model;
using SinoRussia.Searching.Index.Asking;
using SinoRussia.Searching.Index.Keeping;
using SinoRussia.Searching.Index.Storing;
using SinoRussia.Searching.Index.Storing.Small;
using Directory = System.IO.Directory;

namespace SinoRussia.Searching.Index;

/// <summary>
/// The one writer of an index, for as long as it holds <c>write.lock</c>. Changes come from one thread at a time; views may be opened, and
/// commits waited for, by any.
/// </summary>
public sealed class IndexWriting : IDisposable
{
    private const double BufferMegabytes = 48;

    /// <summary>
    /// While everything is added: fewer and larger segments need no merging and are searched faster. Their files are left as they are, too:
    /// to put them into one is to write them twice.
    /// </summary>
    private const double BulkMegabytes = 256;

    /// <summary>A part of the index up to so many megabytes is one file in place of a dozen, each of which a commit would wait for.</summary>
    private const double LargestInOneFile = 16;

    /// <summary>
    /// Parts below so many megabytes, which is a few notes, count as that large when parts are merged. With Lucene's own two, the notes of
    /// an afternoon are written anew again and again, and a library of one report all of it with every ten notes. The price is a few more
    /// small parts to search.
    /// </summary>
    private const double SmallestPart = 0.02;
    private const long None = -1;
    private readonly string folder;
    private readonly string databaseId;
    private readonly FreshFiles fresh;
    private readonly SyncedDirectory directory;
    private readonly IndexWriter writer;
    private readonly SearcherManager searchers;
    private readonly FileStream turn;
    private readonly Dictionary<string, SealedFile> hashed = new(StringComparer.Ordinal);
    private readonly System.Threading.Lock committing = new();
    private long applied;
    private long seen;

    internal IndexWriting(
        string folder, string databaseId, IndexCheck.Outcome check, FileStream turn, Func<FSDirectory, Lucene.Net.Store.Directory> writesThrough)
    {
        var appliedSeq = check.Stamp?.AppliedSeq;
        (this.folder, this.databaseId, this.turn) = (folder, databaseId, turn);
        (applied, seen, BuiltAnewBecause) = (appliedSeq ?? None, appliedSeq ?? None, check.Reason);

        // They have just been held against it: hashing them again would make the first change wait.
        foreach (var (name, file) in check.Seal?.Files ?? []) hashed[name] = file;
        fresh = new FreshFiles(MappedFiles.Over(folder, writesThrough(FSDirectory.Open(folder))));
        directory = new SyncedDirectory(fresh);
        try
        {
            writer = new IndexWriter(directory, Configuration(appliedSeq is null));
            searchers = new SearcherManager(writer, applyAllDeletes: true, new RankingSearchers());
        }
        catch
        {
            writer?.Dispose(waitForMerges: false);
            directory.Dispose();
            throw;
        }
    }

    /// <summary>The outbox number of the last commit; null while the index is empty and wants to be built.</summary>
    public long? AppliedSeq => Known(Volatile.Read(ref applied));

    /// <summary>The outbox number up to which views show the store; ahead of <see cref="AppliedSeq"/> while changes wait for a commit.</summary>
    public long? SeenSeq => Known(Volatile.Read(ref seen));

    /// <summary>Why there was no fit index to go on with; null where there was.</summary>
    public string? BuiltAnewBecause { get; }

    /// <summary>Adds a document in place of the one with the same type and id.</summary>
    public void Put(IndexedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        writer.UpdateDocument(LuceneDocument.KeyOf(document.Type, document.Id), LuceneDocument.Of(document));
    }

    /// <summary>Adds a document that is known to be new.</summary>
    public void Add(IndexedDocument document) => writer.AddDocument(LuceneDocument.Of(document));

    /// <summary>Adds documents that are known to be new, analysed and written by several threads; in no certain order.</summary>
    public async Task AddAllAsync(IAsyncEnumerable<IndexedDocument> documents, int threads, CancellationToken cancellationToken)
    {
        (writer.Config.RAMBufferSizeMB, writer.Config.UseCompoundFile) = (BulkMegabytes, false);
        try
        {
            await BulkAdding.RunAsync(documents, Add, threads, cancellationToken);
        }
        finally
        {
            writer.Config.RAMBufferSizeMB = BufferMegabytes;
        }
    }

    public void Delete(DocumentType type, string id) => writer.DeleteDocuments(LuceneDocument.KeyOf(type, id));

    /// <summary>Deletes every document of a report, of the given types.</summary>
    public void DeleteReport(string report, IReadOnlyList<DocumentType> types)
    {
        ArgumentNullException.ThrowIfNull(types);
        foreach (var type in types)
        {
            writer.DeleteDocuments(new BooleanQuery
            {
                { new TermQuery(new Term(IndexFields.Of(FacetField.Report), report)), Occur.MUST },
                { new TermQuery(new Term(IndexFields.Of(FacetField.Type), Slug.Of(type))), Occur.MUST },
            });
        }
    }

    public void DeleteAll() => writer.DeleteAll();

    /// <summary>
    /// Makes the changes durable together with the outbox number they go up to. The seal of the new files is on disk before the commit
    /// counts: killed in between, the older commit and its seal are what is found.
    /// </summary>
    /// <param name="appliedSeq">All changes up to it have been put here, and no part of a later one.</param>
    /// <param name="settled">
    /// Called when it is settled what is committed, which is soon; what takes long is the disk. Changes made from then on are no part of it, and
    /// need not wait.
    /// </param>
    /// <exception cref="IOException">The disk refused, or the folder is gone.</exception>
    public void Commit(long appliedSeq, Action? settled = null)
    {
        lock (committing)
        {
            if (Volatile.Read(ref seen) < appliedSeq) Volatile.Write(ref seen, appliedSeq);
            directory.WhenSettled(settled);
            writer.SetCommitData(IndexStamp.Of(databaseId, appliedSeq).Data());
            writer.PrepareCommit();
            var generation = SegmentInfos.GetLastCommitGeneration(directory);
            Sealed().Write(folder, generation);
            writer.Commit();
            Volatile.Write(ref applied, appliedSeq);
            writer.Config.UseCompoundFile = true;
            foreach (var old in Directory.GetFiles(folder).Where(file => IndexSeal.IsSeal(Path.GetFileName(file)) && Path.GetFileName(file) != IndexSeal.NameOf(generation)))
                File.Delete(old);
            fresh.DeleteDropped();
        }
    }

    /// <summary>Lets views opened from now on see the changes, committed or not.</summary>
    public void Refresh() => searchers.MaybeRefreshBlocking();

    /// <summary>The same, with the outbox number that the changes go up to.</summary>
    public void Refresh(long seenSeq)
    {
        Refresh();
        Volatile.Write(ref seen, seenSeq);
    }

    public SearchView OpenView()
    {
        var searcher = searchers.Acquire();
        return new SearchView(searcher, () => searchers.Release(searcher));
    }

    /// <summary>Whether the last commit is still in its folder; false when somebody has deleted it under us.</summary>
    public bool IsStillThere()
        => AppliedSeq is null ? Directory.Exists(folder) : Directory.Exists(folder) && Directory.EnumerateFiles(folder, "segments_*").Any();

    /// <summary>Gives up the lock, after a commit that is on its way. Changes since the last commit are lost, as the outbox still has them.</summary>
    public void Dispose()
    {
        lock (committing) Close();
    }

    private void Close()
    {
        searchers.Dispose();
        try
        {
            writer.Rollback();
            fresh.DeleteDropped();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The folder is gone or the disk is full: nothing here is worth keeping.
            IndexWriter.Unlock(directory);
        }
        finally
        {
            directory.Dispose();
            turn.Dispose();
        }
    }

    private static IndexWriterConfig Configuration(bool anew) => new(LuceneVersion.LUCENE_48, new KeywordAnalyzer())
    {
        OpenMode = anew ? OpenMode.CREATE : OpenMode.APPEND,
        Codec = new SmallParts(),
        Similarity = SearchView.Ranking,
        RAMBufferSizeMB = BufferMegabytes,
        WriteLockTimeout = 0,
        MergeScheduler = new MergesBeside(),
        MergePolicy = new TieredMergePolicy { NoCFSRatio = 1, MaxCFSSegmentSizeMB = LargestInOneFile, FloorSegmentMB = SmallestPart },
    };

    private IndexSeal Sealed()
    {
        // Not all files there are: some may just be written by a merge.
        var names = directory.Synced.Where(IsData).ToList();
        foreach (var gone in hashed.Keys.Except(names).ToList()) hashed.Remove(gone);
        foreach (var name in names)
        {
            if (!hashed.ContainsKey(name) && SealedFile.Of(folder, name) is { } file) hashed[name] = file;
        }

        return new(new SortedDictionary<string, SealedFile>(hashed, StringComparer.Ordinal));
    }

    private static long? Known(long seq) => seq == None ? null : seq;

    private static bool IsData(string name) => name.StartsWith('_');

    private sealed class RankingSearchers : SearcherFactory
    {
        public override IndexSearcher NewSearcher(IndexReader reader) => new RankingSearcher(reader);
    }
}
