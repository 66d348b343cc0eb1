using Lucene.Net.Index;
using Lucene.Net.Util;
using SinoRussia.Searching.Index.Storing;

namespace SinoRussia.Searching.Index.Asking;

/// <summary>One facet of one segment: a document's ordinals, which of them are chosen, and the counts.</summary>
internal sealed class FacetColumn
{
    private readonly SortedSetDocValues? values;
    private readonly bool[] chosen;
    private readonly int[] counts;
    private readonly List<int> current = [];

    public FacetColumn(AtomicReader reader, FacetField facet, IReadOnlyList<string>? filter)
    {
        values = reader.GetSortedSetDocValues(IndexFields.Of(facet));
        var size = values is null ? 0 : (int)values.ValueCount;
        (chosen, counts) = (new bool[size], new int[size]);
        IsFilter = filter is { Count: > 0 };
        foreach (var value in filter ?? [])
        {
            if (values?.LookupTerm(new BytesRef(value)) is { } ordinal && ordinal >= 0) chosen[ordinal] = true;
        }
    }

    public bool IsFilter { get; }

    /// <summary>Reads a document's values; true where it passes the filter.</summary>
    public bool Read(int document)
    {
        current.Clear();
        if (values is null) return !IsFilter;
        values.SetDocument(document);
        var passes = !IsFilter;
        for (var ordinal = values.NextOrd(); ordinal != SortedSetDocValues.NO_MORE_ORDS; ordinal = values.NextOrd())
        {
            current.Add((int)ordinal);
            passes |= chosen[ordinal];
        }

        return passes;
    }

    /// <summary>Counts the values read last.</summary>
    public void Count()
    {
        foreach (var ordinal in current) counts[ordinal]++;
    }

    public void AddTo(Dictionary<string, int> totals)
    {
        var term = new BytesRef();
        for (var ordinal = 0; ordinal < counts.Length; ordinal++)
        {
            if (counts[ordinal] == 0) continue;
            values!.LookupOrd(ordinal, term);
            var value = term.Utf8ToString();
            totals[value] = totals.GetValueOrDefault(value) + counts[ordinal];
        }
    }
}
