using Lucene.Net.Index;

namespace SinoRussia.Searching.Index.Asking;

/// <summary>One facet of one segment: which of its values are chosen, and the counts.</summary>
internal sealed class FacetColumn
{
    private readonly FacetOrdinals? ordinals;
    private readonly bool[] chosen;
    private readonly int[] counts;

    public FacetColumn(AtomicReader reader, FacetField facet, IReadOnlyList<string>? filter)
    {
        ordinals = FacetOrdinals.Of(reader, facet);
        var size = ordinals?.Values.Count ?? 0;
        (chosen, counts) = (new bool[size], new int[size]);
        IsFilter = filter is { Count: > 0 };
        if (!IsFilter) return;
        for (var ordinal = 0; ordinal < size; ordinal++) chosen[ordinal] = filter!.Contains(ordinals!.Values[ordinal], StringComparer.Ordinal);
    }

    public bool IsFilter { get; }

    /// <summary>Whether a document passes the filter.</summary>
    public bool Passes(int document)
    {
        if (!IsFilter) return true;
        if (ordinals is null) return false;
        foreach (var ordinal in ordinals.At(document))
        {
            if (chosen[ordinal]) return true;
        }

        return false;
    }

    /// <summary>Counts a document's values.</summary>
    public void Count(int document)
    {
        if (ordinals is null) return;
        foreach (var ordinal in ordinals.At(document)) counts[ordinal]++;
    }

    /// <summary>Counts the values of every document but the deleted ones, where none has been counted yet.</summary>
    public void CountEvery(IReadOnlyList<int> deleted)
    {
        if (ordinals is null) return;
        ordinals.Totals.CopyTo(counts, 0);
        foreach (var document in deleted)
        {
            foreach (var ordinal in ordinals.At(document)) counts[ordinal]--;
        }
    }

    public void AddTo(Dictionary<string, int> totals)
    {
        for (var ordinal = 0; ordinal < counts.Length; ordinal++)
        {
            if (counts[ordinal] == 0) continue;
            var value = ordinals!.Values[ordinal];
            totals[value] = totals.GetValueOrDefault(value) + counts[ordinal];
        }
    }
}
