using Lucene.Net.Index;
using Lucene.Net.Search;

namespace SinoRussia.Searching.Index.Asking;

/// <summary>
/// Counts, filters and ranks in one pass. A document that fails one field's filter only is no hit, but counts among that field's
/// values: so the counts beside a filter say what choosing another value would give.
/// </summary>
internal sealed class FilteringCollector(
    IReadOnlyDictionary<FacetField, IReadOnlyList<string>> filters, ICollector best, CancellationToken cancellationToken) : ICollector
{
    private static readonly FacetField[] Fields = Enum.GetValues<FacetField>();
    private readonly Dictionary<string, int>[] totals = [.. Fields.Select(_ => new Dictionary<string, int>(StringComparer.Ordinal))];
    private FacetColumn[] columns = [];

    public int Total { get; private set; }

    public int Unfiltered { get; private set; }

    public bool AcceptsDocsOutOfOrder => false;

    public void SetScorer(Scorer scorer) => best.SetScorer(scorer);

    public void SetNextReader(AtomicReaderContext context)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Gather();
        columns = [.. Fields.Select(field => new FacetColumn(context.AtomicReader, field, filters.GetValueOrDefault(field)))];
        best.SetNextReader(context);
    }

    public void Collect(int doc)
    {
        Unfiltered++;
        FacetColumn? failed = null;
        var failures = 0;
        foreach (var column in columns)
        {
            if (column.Read(doc)) continue;
            failed = column;
            failures++;
        }

        if (failures == 1) failed!.Count();
        if (failures > 0) return;
        Total++;
        foreach (var column in columns) column.Count();
        best.Collect(doc);
    }

    public IReadOnlyDictionary<FacetField, IReadOnlyList<FacetValue>> Facets()
    {
        Gather();
        columns = [];
        return Fields.Zip(totals).ToDictionary(pair => pair.First, pair => Ordered(pair.Second, filters.GetValueOrDefault(pair.First) ?? []));
    }

    private static IReadOnlyList<FacetValue> Ordered(Dictionary<string, int> counts, IReadOnlyList<string> chosen)
    {
        foreach (var value in chosen) counts.TryAdd(value, 0);
        return [.. counts.OrderByDescending(p => p.Value).ThenBy(p => p.Key, StringComparer.Ordinal).Select(p => new FacetValue(p.Key, p.Value))];
    }

    private void Gather()
    {
        for (var i = 0; i < columns.Length; i++) columns[i].AddTo(totals[i]);
    }
}
