using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;
using SinoRussia.Model;
using SinoRussia.Searching.Index.Asking;
using SinoRussia.Searching.Index.Matching;
using SinoRussia.Searching.Index.Spelling;
using SinoRussia.Searching.Index.Storing;
using SinoRussia.Searching.Query;

namespace SinoRussia.Searching.Index;

/// <summary>The index as it stood at one moment. Any number of threads may ask; dispose it when done.</summary>
public sealed class SearchView : IDisposable
{
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

    internal IndexReader Reader => searcher.IndexReader;

    internal static Similarity Ranking { get; } = new BM25Similarity();

    public SearchResult Search(SearchRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var strict = Run(request, QueryCompiler.Strict(request.Root, request.Today), loosened: false, cancellationToken);
        return strict.Unfiltered == 0 && QueryCompiler.Most(request.Root, request.Today) is { } most ? Run(request, most, loosened: true, cancellationToken) : strict;
    }

    /// <summary>How many texts a part of a query matches; all of its words wanted.</summary>
    public int Count(QueryNode? root, IReadOnlyDictionary<FacetField, IReadOnlyList<string>>? filters, CancellationToken cancellationToken)
    {
        var request = new SearchRequest(root, 0, 1) { Filters = filters ?? new Dictionary<FacetField, IReadOnlyList<string>>() };
        return Run(request, QueryCompiler.Strict(root, request.Today), loosened: false, cancellationToken).Total;
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
                yield return Read(key.Utf8ToString());
            }
        }
    }

    public void Dispose() => close();

    private SearchResult Run(SearchRequest request, MatchNode? node, bool loosened, CancellationToken cancellationToken)
    {
        var depth = Math.Clamp(request.Offset + request.Limit, 1, SearchRequest.Deepest);
        var best = new OrderedHits(request.Order, depth, request.Since);
        var collector = new FilteringCollector(request.Filters, best, cancellationToken);
        if (node is not null) searcher.Search(Lift.Over(new QueryTranslator(searcher.IndexReader).Translate(node), node), collector);
        var hits = best.From(Math.Min(request.Offset, depth), Math.Max(0, request.Limit)).Select(Hit).ToList();
        return new(collector.Total, collector.Unfiltered, loosened, hits, collector.Facets()) { New = best.New };
    }

    private IndexHit Hit(ScoreDoc found)
    {
        var leaf = searcher.IndexReader.Leaves[ReaderUtil.SubIndex(found.Doc, searcher.IndexReader.Leaves)];
        var key = new BytesRef();
        leaf.AtomicReader.GetBinaryDocValues(IndexFields.Key).Get(found.Doc - leaf.DocBase, key);
        var (type, id) = Read(key.Utf8ToString());
        var arrived = leaf.AtomicReader.GetNumericDocValues(SortColumns.Arrived)?.Get(found.Doc - leaf.DocBase) ?? 0;
        return new(type, id, found.Score) { Arrived = arrived };
    }

    internal static (DocumentType Type, string Id) Read(string key)
    {
        var colon = key.IndexOf(':', StringComparison.Ordinal);
        return Slug.TryRead<DocumentType>(key[..colon], out var type)
            ? (type, key[(colon + 1)..])
            : throw new InvalidDataException($"“{key}” is no key of this index.");
    }
}
