using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
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
    /// <summary>Held for the moment of a change, in which nothing is waited for.</summary>
    private readonly System.Threading.Lock changing = new();

    /// <summary>Held while the writer makes parts of what it has been given.</summary>
    private readonly System.Threading.Lock reopening = new();
    private volatile Shown? shown;
    private Dictionaries keys = new(null, []);

    public IndexViews(IndexWriter writer)
    {
        var parts = DirectoryReader.Open(writer, applyAllDeletes: true);
        parts.IncRef();
        shown = new(parts, [], new RankingSearcher(parts));
    }

    /// <summary>Beside the parts, in the order in which they came.</summary>
    public IReadOnlyList<FreshText> Fresh => shown?.Fresh ?? [];

    /// <exception cref="ObjectDisposedException">Nothing is shown any more.</exception>
    public RankingSearcher Acquire() => Hold().Searcher;

    public static void Release(RankingSearcher searcher) => searcher.IndexReader.DecRef();

    /// <summary>Shows texts that are in no part.</summary>
    public void Add(IReadOnlyCollection<FreshText> texts)
    {
        lock (changing)
        {
            var now = Now;
            Show(now.Parts, [.. now.Fresh, .. texts]);
        }
    }

    /// <summary>Shows what the writer has been given since.</summary>
    /// <param name="given">How many of the fresh texts, the first ones, are among that.</param>
    public void Reopen(int given)
    {
        lock (reopening)
        {
            var older = Now.Parts;
            var newer = DirectoryReader.OpenIfChanged(older);
            if (newer is null && given == 0) return;
            lock (changing) Show(newer ?? older, [.. Now.Fresh.Skip(given)]);
            if (newer is null) return;
            older.DecRef();
        }
    }

    /// <summary>
    /// Whether a text of the same type and id is in one of the parts, or is shown beside them. Asked by one thread at a time: it keeps the open
    /// dictionaries of the parts that it was asked about last.
    /// </summary>
    public bool Has(IndexedDocument document)
    {
        var now = Hold();
        try
        {
            if (keys.Parts != now.Parts) keys = new(now.Parts, [.. now.Parts.Leaves.Select(Dictionary)]);
            var key = LuceneDocument.KeyOf(document.Type, document.Id).Bytes;
            return now.Fresh.Any(text => text.IsOf(document)) || keys.Each.Any(part => part.Has(key));
        }
        finally
        {
            Release(now.Searcher);
        }
    }

    public void Dispose()
    {
        lock (reopening)
        {
            lock (changing)
            {
                if (shown is not { } last) return;
                shown = null;
                last.Searcher.IndexReader.DecRef();
                last.Parts.DecRef();
            }
        }
    }

    /// <exception cref="ObjectDisposedException">Nothing is shown any more.</exception>
    private Shown Now
    {
        get
        {
            var now = shown;
            ObjectDisposedException.ThrowIf(now is null, this);
            return now;
        }
    }

    private static OfPart Dictionary(AtomicReaderContext part) => new(part.AtomicReader.GetTerms(IndexFields.Key)?.GetEnumerator(), part.AtomicReader.LiveDocs);

    private Shown Hold()
    {
        while (true)
        {
            // Between the two lines another one may have been shown, and this one closed.
            var now = Now;
            if (now.Searcher.IndexReader.TryIncRef()) return now;
        }
    }

    /// <summary>Each view keeps what it shows open until it is closed; what is shown now keeps it, too.</summary>
    private void Show(DirectoryReader parts, IReadOnlyList<FreshText> fresh)
    {
        var before = Now;
        IndexReader all = parts;
        if (fresh.Count == 0) parts.IncRef();
        else all = new MultiReader([parts, .. fresh], closeSubReaders: false);
        shown = new(parts, fresh, new RankingSearcher(all));
        before.Searcher.IndexReader.DecRef();
    }

    /// <param name="Parts">What the writer has made.</param>
    /// <param name="Fresh">What is beside it.</param>
    /// <param name="Searcher">Over both.</param>
    private sealed record Shown(DirectoryReader Parts, IReadOnlyList<FreshText> Fresh, RankingSearcher Searcher);

    /// <summary>The keys of some parts: to open their dictionaries costs more than to look into them.</summary>
    private sealed record Dictionaries(DirectoryReader? Parts, IReadOnlyList<OfPart> Each);

    private sealed record OfPart(TermsEnum? Keys, IBits? Live)
    {
        private DocsEnum? documents;

        public bool Has(BytesRef key)
        {
            if (Keys?.SeekExact(key) != true) return false;
            documents = Keys.Docs(Live, documents, DocsFlags.NONE);
            return documents.NextDoc() != DocIdSetIterator.NO_MORE_DOCS;
        }
    }
}
