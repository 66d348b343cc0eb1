using System.Collections.Immutable;
using Lucene.Net.Index;
using SinoRussia.Searching.Index.Asking;
using SinoRussia.Searching.Index.Storing;
using SinoRussia.Searching.Index.Storing.Small;

namespace SinoRussia.Searching.Index.Keeping;

/// <summary>
/// What can be searched: the parts that the writer has made, and beside them fresh texts that it has not been given yet. Each change is seen
/// whole or not at all, and a text that moves from beside the parts into them is seen once all the time. Views may be opened by any thread.
/// </summary>
internal sealed class IndexViews : IDisposable
{
    private readonly System.Threading.Lock changing = new();
    private DirectoryReader parts;
    private ImmutableList<FreshText> fresh = [];
    private volatile RankingSearcher? shown;

    public IndexViews(IndexWriter writer)
    {
        parts = DirectoryReader.Open(writer, applyAllDeletes: true);
        parts.IncRef();
        shown = new RankingSearcher(parts);
    }

    /// <summary>Beside the parts, in the order in which they came.</summary>
    public IReadOnlyList<FreshText> Fresh => Volatile.Read(ref fresh);

    /// <exception cref="ObjectDisposedException">Nothing is shown any more.</exception>
    public RankingSearcher Acquire()
    {
        while (true)
        {
            var now = shown;
            ObjectDisposedException.ThrowIf(now is null, this);

            // Between the two lines another one may have been shown, and this one closed.
            if (now.IndexReader.TryIncRef()) return now;
        }
    }

    public static void Release(RankingSearcher searcher) => searcher.IndexReader.DecRef();

    /// <summary>Shows texts that are in no part.</summary>
    public void Add(IReadOnlyCollection<FreshText> texts)
    {
        if (texts.Count == 0) return;
        lock (changing) Show(parts, fresh.AddRange(texts));
    }

    /// <summary>Shows what the writer has been given since.</summary>
    /// <param name="given">How many of the fresh texts, the first ones, are among that.</param>
    public void Reopen(int given)
    {
        lock (changing)
        {
            ObjectDisposedException.ThrowIf(shown is null, this);
            var newer = DirectoryReader.OpenIfChanged(parts);
            if (newer is null && given == 0) return;
            var older = parts;
            Show(newer ?? parts, fresh.RemoveRange(0, given));
            if (newer is not null) older.DecRef();
        }
    }

    /// <summary>Whether a text of the same type and id is in one of the parts, or is shown beside them.</summary>
    public bool Has(IndexedDocument document)
    {
        if (Fresh.Any(text => text.IsOf(document))) return true;
        var key = LuceneDocument.KeyOf(document.Type, document.Id);
        var searcher = Acquire();
        try
        {
            return searcher.IndexReader.Leaves.Any(leaf => leaf.AtomicReader is not FreshText && Has(leaf.AtomicReader, key));
        }
        finally
        {
            Release(searcher);
        }
    }

    public void Dispose()
    {
        lock (changing)
        {
            if (shown is not { } last) return;
            shown = null;
            last.IndexReader.DecRef();
            parts.DecRef();
        }
    }

    private static bool Has(AtomicReader part, Term key)
    {
        var documents = part.GetTermDocsEnum(key);
        return documents is not null && documents.NextDoc() != Lucene.Net.Search.DocIdSetIterator.NO_MORE_DOCS;
    }

    /// <summary>Each view keeps what it shows open until it is closed; what is shown now keeps it, too.</summary>
    private void Show(DirectoryReader newParts, ImmutableList<FreshText> newFresh)
    {
        ObjectDisposedException.ThrowIf(shown is null, this);
        IndexReader all = newParts;
        if (newFresh.IsEmpty) newParts.IncRef();
        else all = new MultiReader([newParts, .. newFresh], closeSubReaders: false);
        var before = shown;
        (parts, fresh, shown) = (newParts, newFresh, new RankingSearcher(all));
        before.IndexReader.DecRef();
    }
}
