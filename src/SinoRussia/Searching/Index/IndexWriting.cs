using Lucene.Net.Analysis.Core;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;
using SinoRussia.Model;
using SinoRussia.Searching.Index.Keeping;
using SinoRussia.Searching.Index.Storing;
using SinoRussia.Searching.Index.Storing.Small;
using Directory = System.IO.Directory;

namespace SinoRussia.Searching.Index;

/// <summary>
/// The one writer of an index, for as long as it holds <c>write.lock</c>. Changes come from one thread at a time; views may be opened, fresh
/// texts given, and commits waited for, by any.
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

    /// <summary>
    /// Fresh texts beside the parts: each is one more part to search. So many are worth giving to the writer together, and of twice as many the
    /// next one waits for that.
    /// </summary>
    private const int ManyFresh = 32;
    private const long None = -1;
    private readonly string folder;
    private readonly string databaseId;
    private readonly FreshFiles fresh;
    private readonly SyncedDirectory directory;
    private readonly IndexWriter writer;
    private readonly IndexViews views;
    private readonly FileStream turn;
    private readonly Dictionary<string, SealedFile> hashed = new(StringComparer.Ordinal);
    private readonly System.Threading.Lock committing = new();

    /// <summary>Held while fresh texts are given to the writer: by whoever makes room for another change, or beside changes.</summary>
    private readonly System.Threading.Lock giving = new();

    /// <summary>Not shown yet.</summary>
    private readonly List<FreshText> toBeShown = [];

    /// <summary>Whether the writer has been given something that views do not show.</summary>
    private bool isAhead;
    private bool isClosed;
    private long applied;
    private long written;
    private long seen;

    internal IndexWriting(
        string folder, string databaseId, IndexCheck.Outcome check, FileStream turn, Func<FSDirectory, Lucene.Net.Store.Directory> writesThrough)
    {
        var appliedSeq = check.Stamp?.AppliedSeq;
        (this.folder, this.databaseId, this.turn) = (folder, databaseId, turn);
        (applied, written, seen, BuiltAnewBecause) = (appliedSeq ?? None, appliedSeq ?? None, appliedSeq ?? None, check.Reason);

        // They have just been held against it: hashing them again would make the first change wait.
        foreach (var (name, file) in check.Seal?.Files ?? []) hashed[name] = file;
        fresh = new FreshFiles(MappedFiles.Over(folder, writesThrough(FSDirectory.Open(folder))));
        directory = new SyncedDirectory(fresh);
        try
        {
            writer = new IndexWriter(directory, Configuration(appliedSeq is null));
            views = new IndexViews(writer);
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

    /// <summary>The outbox number up to which a commit would bring changes to the disk: fresh texts are seen before the writer has them.</summary>
    public long? WrittenSeq => Known(Volatile.Read(ref written));

    /// <summary>Whether so many fresh texts are shown that it is time for <see cref="GiveFresh"/>.</summary>
    public bool HasManyFresh => views.Fresh.Count >= ManyFresh;

    /// <summary>Why there was no fit index to go on with; null where there was.</summary>
    public string? BuiltAnewBecause { get; }

    /// <summary>Adds a document in place of the one with the same type and id.</summary>
    public void Put(IndexedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        BeforeAnother();
        Give(document);
    }

    /// <summary>
    /// The same for a document that somebody waits for. A new one is shown beside what the writer has, and given to it later with others:
    /// see <see cref="GiveFresh"/>.
    /// </summary>
    public void PutFresh(IndexedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (isAhead || views.Fresh.Count + toBeShown.Count >= 2 * ManyFresh || toBeShown.Exists(text => text.IsOf(document)) || views.Has(document)) Put(document);
        else toBeShown.Add(FreshText.Of(document, SearchView.Ranking));
    }

    /// <summary>Adds a document that is known to be new.</summary>
    public void Add(IndexedDocument document)
    {
        BeforeAnother();
        writer.AddDocument(LuceneDocument.Of(document));
    }

    /// <summary>Adds documents that are known to be new, analysed and written by several threads; in no certain order.</summary>
    public async Task AddAllAsync(IAsyncEnumerable<IndexedDocument> documents, int threads, CancellationToken cancellationToken)
    {
        BeforeAnother();
        (writer.Config.RAMBufferSizeMB, writer.Config.UseCompoundFile) = (BulkMegabytes, false);
        try
        {
            await BulkAdding.RunAsync(documents, document => writer.AddDocument(LuceneDocument.Of(document)), threads, cancellationToken);
        }
        finally
        {
            writer.Config.RAMBufferSizeMB = BufferMegabytes;
        }
    }

    public void Delete(DocumentType type, string id)
    {
        BeforeAnother();
        writer.DeleteDocuments(LuceneDocument.KeyOf(type, id));
    }

    /// <summary>Deletes every document of a report, of the given types.</summary>
    public void DeleteReport(string report, IReadOnlyList<DocumentType> types)
    {
        ArgumentNullException.ThrowIfNull(types);
        BeforeAnother();
        foreach (var type in types)
        {
            writer.DeleteDocuments(new BooleanQuery
            {
                { new TermQuery(new Term(IndexFields.Of(FacetField.Report), report)), Occur.MUST },
                { new TermQuery(new Term(IndexFields.Of(FacetField.Type), Slug.Of(type))), Occur.MUST },
            });
        }
    }

    public void DeleteAll()
    {
        BeforeAnother();
        writer.DeleteAll();
    }

    /// <summary>
    /// Gives the writer the fresh texts that are shown by now. Other fresh ones may be put and shown meanwhile; for any other change, the change
    /// waits.
    /// </summary>
    public void GiveFresh()
    {
        lock (giving)
        {
            if (isClosed) return;

            // In this order: what has been seen up to here is among the texts.
            var upTo = Volatile.Read(ref seen);
            var given = views.Fresh;
            if (given.Count == 0)
            {
                HasWritten(upTo);
                return;
            }

            foreach (var text in given) Give(text.Source);
            views.Reopen(given.Count);
            HasWritten(upTo);
        }
    }

    /// <summary>
    /// Makes the changes durable together with the outbox number they go up to. The seal of the new files is on disk before the commit
    /// counts: killed in between, the older commit and its seal are what is found.
    /// </summary>
    /// <param name="appliedSeq">All changes up to it have been put here, and no part of a later one but fresh texts.</param>
    /// <param name="settled">
    /// Called when it is settled what is committed, which is soon; what takes long is the disk. Changes made from then on are no part of it, and
    /// need not wait.
    /// </param>
    /// <exception cref="IOException">The disk refused, or the folder is gone.</exception>
    public void Commit(long appliedSeq, Action? settled = null)
    {
        lock (committing)
        {
            if (Volatile.Read(ref written) < appliedSeq) GiveAll();
            if (Volatile.Read(ref seen) < appliedSeq) Volatile.Write(ref seen, appliedSeq);
            HasWritten(appliedSeq);
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
    public void Refresh()
    {
        if (toBeShown.Count > 0) views.Add(toBeShown);
        else ReopenWhole();
        toBeShown.Clear();
        isAhead = false;
    }

    /// <summary>The same, with the outbox number that the changes go up to.</summary>
    public void Refresh(long seenSeq)
    {
        Refresh();
        Volatile.Write(ref seen, seenSeq);
        if (views.Fresh.Count == 0) HasWritten(seenSeq);
    }

    public SearchView OpenView()
    {
        var searcher = views.Acquire();
        return new SearchView(searcher, () => IndexViews.Release(searcher));
    }

    /// <summary>Whether the last commit is still in its folder; false when somebody has deleted it under us.</summary>
    public bool IsStillThere()
        => AppliedSeq is null ? Directory.Exists(folder) : Directory.Exists(folder) && Directory.EnumerateFiles(folder, "segments_*").Any();

    /// <summary>Gives up the lock, after a commit that is on its way. Changes since the last commit are lost, as the outbox still has them.</summary>
    public void Dispose()
    {
        lock (committing)
        {
            lock (giving) Close();
        }
    }

    /// <summary>Before any change but a fresh text: what has come before it is given to the writer before it.</summary>
    private void BeforeAnother()
    {
        GiveAll();
        isAhead = true;
    }

    private void GiveAll()
    {
        GiveFresh();
        if (toBeShown.Count == 0) return;
        isAhead = true;
        foreach (var text in toBeShown) Give(text.Source);
        toBeShown.Clear();
    }

    /// <summary>Not in the midst of giving: what the writer had got of it would be shown twice.</summary>
    private void ReopenWhole()
    {
        lock (giving) views.Reopen(given: 0);
    }

    private void Give(IndexedDocument document) => writer.UpdateDocument(LuceneDocument.KeyOf(document.Type, document.Id), LuceneDocument.Of(document));

    /// <summary>By whoever comes last: it only ever becomes more.</summary>
    private void HasWritten(long upTo)
    {
        for (var before = Volatile.Read(ref written); before < upTo; before = Volatile.Read(ref written)) Interlocked.CompareExchange(ref written, upTo, before);
    }

    private void Close()
    {
        isClosed = true;
        views.Dispose();
        try
        {
            writer.Rollback();
            fresh.DeleteDropped();
        }
        catch (Exception)
        {
            // The folder is gone, the disk is full, or the writer has met worse before: nothing here is worth keeping but the way for the next one.
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
}
