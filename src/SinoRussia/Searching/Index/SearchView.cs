using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;
using SinoRussia.Model;
using SinoRussia.Searching.Index.Alike;
using SinoRussia.Searching.Index.Asking;
using SinoRussia.Searching.Index.Asking.Best;
using SinoRussia.Searching.Index.Matching;
using SinoRussia.Searching.Index.Naming;
using SinoRussia.Searching.Index.Ranking;
using SinoRussia.Searching.Index.Spelling;
using SinoRussia.Searching.Index.Storing;
using SinoRussia.Searching.Query;

namespace SinoRussia.Searching.Index;

/// <summary>The index as it stood at one moment. Any number of threads may ask; dispose it when done.</summary>
public sealed class SearchView : IDisposable
{
    private static readonly ConditionalWeakTable<IndexReader, SearchResult> Everything = [];
    private readonly IndexSearcher searcher;
    private readonly Action close;

    internal SearchView(IndexSearcher searcher, Action close)
    {
        this.searcher = searcher;
        this.close = close;
    }

    /// <summary>Documents in the index.</summary>
    public int Size => searcher.IndexReader.NumDocs;

    /// <summary>The greatest arrival number the index holds: whoever has seen its hits has seen all up to it.</summary>
    public long Newest => SortColumns.Newest(searcher.IndexReader);

    internal static Similarity Ranking => LengthSimilarity.Exact;

    internal IndexReader Reader => searcher.IndexReader;

    public SearchResult Search(SearchRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (IsEverything(request)) return All(request, cancellationToken);
        var all = QueryCompiler.Strict(request.Root, request.Today);
        var strict = Run(request, all, all, loosened: false, cancellationToken);
        var found = strict.Unfiltered == 0 && QueryCompiler.Most(request.Root, request.Today) is { } most ? Run(request, most, most, loosened: true, cancellationToken) : strict;
        return request.WithFurther ? found with { Further = Further(request, found, cancellationToken) } : found;
    }

    private static bool IsEverything(SearchRequest request)
        => request is { Root: EverythingNode, Offset: 0, WithFacets: true, Order: HitOrder.Relevance, Since: long.MaxValue } && request.Filters.Values.All(values => values.Count == 0);

    /// <summary>The whole index is asked for most often, and its answer stays the same until the next change: the last one is kept with its reader.</summary>
    private SearchResult All(SearchRequest request, CancellationToken cancellationToken)
    {
        if (Everything.TryGetValue(searcher.IndexReader, out var known) && known.Hits.Count >= Math.Min(request.Limit, known.Total))
            return known with { Hits = [.. known.Hits.Take(Math.Max(0, request.Limit))] };
        var collector = new FilteringCollector(request.Filters, null, withFacets: true, cancellationToken);
        foreach (var leaf in searcher.IndexReader.Leaves)
        {
            collector.SetNextReader(leaf);
            collector.TakeEvery(leaf.AtomicReader);
        }

        var first = searcher.IndexReader.Leaves.SelectMany(Live).Take(Math.Clamp(request.Limit, 0, SearchRequest.Deepest));
        var hits = first.Select(document => Hit(new(document, 1))).ToList();
        var found = new SearchResult(collector.Total, collector.Unfiltered, false, hits, collector.Facets());
        Everything.AddOrUpdate(searcher.IndexReader, found);
        return found;
    }

    private static IEnumerable<int> Live(AtomicReaderContext leaf)
    {
        var live = leaf.AtomicReader.LiveDocs;
        return Enumerable.Range(0, leaf.AtomicReader.MaxDoc).Where(document => live?.Get(document) != false)
            .Select(document => leaf.DocBase + document);
    }

    /// <summary>How many texts a part of a query matches; all of its words wanted.</summary>
    public int Count(QueryNode? root, IReadOnlyDictionary<FacetField, IReadOnlyList<string>>? filters, CancellationToken cancellationToken)
    {
        var request = new SearchRequest(root, 0, 1) { WithFacets = false, Filters = filters ?? new Dictionary<FacetField, IReadOnlyList<string>>() };
        return Run(request, QueryCompiler.Strict(root, request.Today), null, loosened: false, cancellationToken).Total;
    }

    /// <summary>Reads a text for finding others like it.</summary>
    public AlikeTexts Alike(string text, NameTable names) => new(this, searcher, text, names);

    /// <summary>Whether what ranking and counting go by is in memory.</summary>
    public bool IsWarm => searcher.IndexReader.Leaves.All(leaf => TextLengths.AreRead(leaf.AtomicReader) && FacetOrdinals.AreRead(leaf.AtomicReader));

    /// <summary>Reads what ranking and counting go by, which the first search would otherwise do: a second for a million texts. It stays with the segments.</summary>
    public void Warm(CancellationToken cancellationToken)
    {
        foreach (var leaf in searcher.IndexReader.Leaves)
        {
            TextLengths.Of(leaf.AtomicReader);
            foreach (var field in Enum.GetValues<FacetField>())
            {
                cancellationToken.ThrowIfCancellationRequested();
                FacetOrdinals.Of(leaf.AtomicReader, field);
            }
        }
    }

    /// <summary>The words of all texts, for finding what a word was typed for. Takes a moment; keep it.</summary>
    public WordList ReadWords() => WordList.Read(searcher.IndexReader);

    /// <summary>The keys of every document, for holding the index against the store.</summary>
    public IEnumerable<(DocumentType Type, string Id)> Keys()
    {
        foreach (var context in searcher.IndexReader.Leaves)
        {
            var keys = context.AtomicReader.GetBinaryDocValues(IndexFields.Key);
            var live = context.AtomicReader.LiveDocs;
            var key = new BytesRef();
            for (var document = 0; document < context.AtomicReader.MaxDoc; document++)
            {
                if (live is not null && !live.Get(document)) continue;
                keys.Get(document, key);
                yield return IndexFields.ReadKey(key.Utf8ToString());
            }
        }
    }

    public void Dispose() => close();

    /// <summary>What fills the page behind the last hit: texts that are no hits because they lack words.</summary>
    private IReadOnlyList<IndexHit> Further(SearchRequest request, SearchResult found, CancellationToken cancellationToken)
    {
        var room = request.Limit - found.Hits.Count;
        if (room <= 0 || QueryCompiler.Some(request.Root, request.Today) is not { } some) return [];
        var hits = found.Loosened ? QueryCompiler.Most(request.Root, request.Today) : QueryCompiler.Strict(request.Root, request.Today);
        if (hits is null || (hits is MostOf most && most.AtLeast <= some.AtLeast)) return [];
        var rest = request with { Offset = Math.Max(0, request.Offset - found.Total), Limit = room };
        return Run(rest, new AllOf([some, new NoneOf(hits)]), some, loosened: true, cancellationToken).Hits;
    }

    /// <param name="request">Which of the hits are wanted, and of which fields.</param>
    /// <param name="node">What a hit must hold.</param>
    /// <param name="rankedAs">What the best of them are put in order by; null where their order does not matter.</param>
    /// <param name="loosened">Whether words were given up.</param>
    /// <param name="cancellationToken">Looked at between segments.</param>
    private SearchResult Run(SearchRequest request, MatchNode? node, MatchNode? rankedAs, bool loosened, CancellationToken cancellationToken)
    {
        var isRanked = rankedAs is not null && request.Order == HitOrder.Relevance;
        var depth = Math.Clamp(request.Offset + request.Limit, isRanked ? SecondLook.Depth : 1, SearchRequest.Deepest);
        if (node is null) return new(0, 0, loosened, [], new FilteringCollector(request.Filters, null, request.WithFacets, cancellationToken).Facets());
        var ranking = RankingBy(request.Ranking);
        var translator = new QueryTranslator(searcher.IndexReader, smallWordsCount: !request.Ranking.SmallWords);
        var query = translator.Translate(node);
        var plan = request is { Order: HitOrder.Relevance, Since: long.MaxValue, Ranking.ExactLengths: true } ? BestPlan.Of(searcher, translator.Known, query) : null;
        var every = plan is null ? new OrderedHits(request.Order, depth, request.Since) : null;
        var collector = new FilteringCollector(request.Filters, every, request.WithFacets, cancellationToken);
        var ranked = plan is null ? Every(ranking, query, collector, every!, depth) : new BestSearch(searcher, plan).Run(collector, depth);
        if (isRanked) ranked = new SecondLook(ranking, request.Ranking).Over(ranked, rankedAs!, translator, Texts(request), Math.Max(0, request.Offset) + request.Limit);
        var hits = ranked.Skip(request.Offset).Take(Math.Max(0, request.Limit)).Select(Hit).ToList();
        return new(collector.Total, collector.Unfiltered, loosened, hits, collector.Facets()) { New = every?.New ?? 0 };
    }

    private static ScoreDoc[] Every(IndexSearcher ranking, Lucene.Net.Search.Query query, FilteringCollector collector, OrderedHits hits, int depth)
    {
        ranking.Search(query, collector);
        return hits.From(0, depth);
    }

    private IndexSearcher RankingBy(RankingParts parts)
        => parts.ExactLengths ? searcher : new RankingSearcher(searcher.IndexReader) { Similarity = LengthSimilarity.InOneByte };

    private Func<IReadOnlyList<ScoreDoc>, IReadOnlyList<string>>? Texts(SearchRequest request)
        => request.ReadTexts is { } read ? found => read([.. found.Select(Hit)]) : null;

    private IndexHit Hit(ScoreDoc found)
    {
        var leaf = searcher.IndexReader.Leaves[ReaderUtil.SubIndex(found.Doc, searcher.IndexReader.Leaves)];
        var key = new BytesRef();
        leaf.AtomicReader.GetBinaryDocValues(IndexFields.Key).Get(found.Doc - leaf.DocBase, key);
        var (type, id) = IndexFields.ReadKey(key.Utf8ToString());
        var arrived = leaf.AtomicReader.GetNumericDocValues(SortColumns.Arrived)?.Get(found.Doc - leaf.DocBase) ?? 0;
        return new(type, id, found.Score) { Arrived = arrived };
    }

    internal IReadOnlyList<IndexHit> Best(Lucene.Net.Search.Query query, int most, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return [.. searcher.Search(query, most).ScoreDocs.Select(Hit)];
    }
}
