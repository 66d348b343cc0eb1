using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using Lucene.Net.Util;
using SinoRussia.Searching.Index.Storing;

namespace SinoRussia.Searching.Index.Asking;

/// <summary>
/// One facet of one segment in memory: a document's ordinals, and what they stand for. Read from the doc values once in a segment's life and
/// gone with it; four bytes a document and value.
/// </summary>
internal sealed class FacetOrdinals
{
    private static readonly ConditionalWeakTable<object, FacetOrdinals?[]> OfSegments = [];

    /// <summary>Where a document's ordinals begin; null where every document has one or none, which <see cref="ordinals"/> then holds by document.</summary>
    private readonly int[]? starts;

    private readonly int[] ordinals;

    private FacetOrdinals(AtomicReader reader, SortedSetDocValues values)
    {
        var found = new List<int>(reader.MaxDoc);
        var begin = new int[reader.MaxDoc + 1];
        for (var document = 0; document < reader.MaxDoc; document++)
        {
            values.SetDocument(document);
            for (var ordinal = values.NextOrd(); ordinal != SortedSetDocValues.NO_MORE_ORDS; ordinal = values.NextOrd()) found.Add((int)ordinal);
            begin[document + 1] = found.Count;
        }

        Values = [.. Enumerable.Range(0, (int)values.ValueCount).Select(ordinal => ValueOf(values, ordinal))];
        if (Enumerable.Range(0, reader.MaxDoc).All(document => begin[document + 1] - begin[document] <= 1))
            ordinals = [.. Enumerable.Range(0, reader.MaxDoc).Select(document => begin[document + 1] > begin[document] ? found[begin[document]] : -1)];
        else
            (starts, ordinals) = (begin, [.. found]);
        Totals = new int[Values.Count];
        foreach (var ordinal in found) Totals[ordinal]++;
    }

    /// <summary>By ordinal, in their order.</summary>
    public IReadOnlyList<string> Values { get; }

    /// <summary>By ordinal, how many documents have it, deleted ones too.</summary>
    public int[] Totals { get; }

    public static bool AreRead(AtomicReader reader) => OfSegments.TryGetValue(reader.CoreCacheKey, out _);

    /// <summary>Null where the segment has no such values.</summary>
    public static FacetOrdinals? Of(AtomicReader reader, FacetField facet)
    {
        var all = OfSegments.GetValue(reader.CoreCacheKey, _ => new FacetOrdinals?[Enum.GetValues<FacetField>().Length]);
        lock (all)
        {
            return all[(int)facet] ??= reader.GetSortedSetDocValues(IndexFields.Of(facet)) is { } values ? new FacetOrdinals(reader, values) : null;
        }
    }

    public ReadOnlySpan<int> At(int document)
    {
        if (starts is not null) return ordinals.AsSpan(starts[document], starts[document + 1] - starts[document]);
        return ordinals[document] < 0 ? [] : ordinals.AsSpan(document, 1);
    }

    private static string ValueOf(SortedSetDocValues values, int ordinal)
    {
        var term = new BytesRef();
        values.LookupOrd(ordinal, term);
        return term.Utf8ToString();
    }
}
