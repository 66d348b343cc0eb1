using Lucene.Net.Index;
using Lucene.Net.Search;

namespace SinoRussia.Searching.Index.Asking;

/// <summary>
/// Counts, filters and ranks in one pass. A document that fails one field's filter only is no hit, but counts among that field's
/// values: so the counts beside a filter say what choosing another value would give.
/// </summary>
/// <param name="filters">By field, the values of which a hit has one.</param>
/// <param name="best">Keeps the hits; null where somebody else finds them, and tells of them by <see cref="Take"/>, <see cref="TakeAll"/> or <see cref="TakeEvery"/>.</param>
/// <param name="withFacets">Whether values are counted.</param>
/// <param name="cancellationToken">Looked at between segments.</param>
internal sealed class FilteringCollector(
    IReadOnlyDictionary<FacetField, IReadOnlyList<string>> filters, ICollector? best, bool withFacets, CancellationToken cancellationToken) : ICollector
{
    private static readonly FacetField[] Fields = Enum.GetValues<FacetField>();
    private readonly bool isFiltered = filters.Values.Any(values => values.Count > 0);
    private readonly Dictionary<string, int>[] totals = [.. Fields.Select(_ => new Dictionary<string, int>(StringComparer.Ordinal))];
    private FacetColumn[] columns = [];

    /// <summary>Whether it is enough to know how many texts match.</summary>
    public bool OnlyCounts => !withFacets && !isFiltered;

    public int Total { get; private set; }

    public int Unfiltered { get; private set; }

    /// <summary>Nothing here minds the order, and disjunctions are much faster without.</summary>
    public bool AcceptsDocsOutOfOrder => best?.AcceptsDocsOutOfOrder ?? true;

    public void SetScorer(Scorer scorer) => best?.SetScorer(scorer);

    public void SetNextReader(AtomicReaderContext context)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Gather();
        if (withFacets || isFiltered) columns = [.. Fields.Select(field => new FacetColumn(context.AtomicReader, field, filters.GetValueOrDefault(field)))];
        best?.SetNextReader(context);
    }

    public void Collect(int doc)
    {
        if (Take(doc)) best?.Collect(doc);
    }

    /// <summary>Counts a text by its filters and facets, without asking for its score.</summary>
    /// <returns>Whether it is a hit.</returns>
    public bool Take(int doc)
    {
        Unfiltered++;
        if (isFiltered && !Passes(doc)) return false;
        Total++;
        if (withFacets)
        {
            foreach (var column in columns) column.Count(doc);
        }

        return true;
    }

    /// <summary>Counts so many texts, where <see cref="OnlyCounts"/>.</summary>
    public void TakeAll(int texts)
    {
        Unfiltered += texts;
        Total += texts;
    }

    /// <summary>Takes every text of a segment, where nothing filters: its values are counted already.</summary>
    public void TakeEvery(AtomicReader segment)
    {
        Unfiltered += segment.NumDocs;
        Total += segment.NumDocs;
        var live = segment.LiveDocs;
        List<int> deleted = live is null ? [] : [.. Enumerable.Range(0, segment.MaxDoc).Where(document => !live.Get(document))];
        foreach (var column in columns) column.CountEvery(deleted);
    }

    public IReadOnlyDictionary<FacetField, IReadOnlyList<FacetValue>> Facets()
    {
        if (!withFacets) return new Dictionary<FacetField, IReadOnlyList<FacetValue>>();
        Gather();
        columns = [];
        return Fields.Zip(totals).ToDictionary(pair => pair.First, pair => Ordered(pair.Second, filters.GetValueOrDefault(pair.First) ?? []));
    }

    private bool Passes(int doc)
    {
        FacetColumn? failed = null;
        foreach (var column in columns)
        {
            if (column.Passes(doc)) continue;
            if (failed is not null) return false;
            failed = column;
        }

        if (withFacets) failed?.Count(doc);
        return failed is null;
    }

    private static IReadOnlyList<FacetValue> Ordered(Dictionary<string, int> counts, IReadOnlyList<string> chosen)
    {
        foreach (var value in chosen) counts.TryAdd(value, 0);
        return [.. counts.OrderByDescending(p => p.Value).ThenBy(p => p.Key, StringComparer.Ordinal).Select(p => new FacetValue(p.Key, p.Value))];
    }

    private void Gather()
    {
        if (!withFacets) return;
        for (var i = 0; i < columns.Length; i++) columns[i].AddTo(totals[i]);
    }
}
