using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using Lucene.Net.Search;
using SinoRussia.Searching.Index.Storing;

namespace SinoRussia.Searching.Index.Asking;

/// <summary>
/// One facet of one segment in memory: a document's ordinals, and what they stand for. Read from the terms that filters go by once in a segment's
/// life and gone with it; four bytes a document and value. Doc values would say the same a second time, and cost each note two columns a facet.
/// </summary>
internal sealed class FacetOrdinals
{
    private static readonly ConditionalWeakTable<object, FacetOrdinals?[]> OfSegments = [];

    /// <summary>Where a document's ordinals begin; null where every document has one or none, which <see cref="ordinals"/> then holds by document.</summary>
    private readonly int[]? starts;

    private readonly int[] ordinals;

    private FacetOrdinals(AtomicReader reader, Terms terms)
    {
        var (values, totals, first, others) = (new List<string>(), new List<int>(), new int[reader.MaxDoc], new List<(int Document, int Ordinal)>());
        Array.Fill(first, -1);
        var value = terms.GetEnumerator();
        DocsEnum? documents = null;
        while (value.MoveNext())
        {
            documents = value.Docs(null, documents, DocsFlags.NONE);
            var total = 0;
            for (var document = documents.NextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = documents.NextDoc(), total++)
            {
                if (first[document] < 0) first[document] = values.Count;
                else others.Add((document, values.Count));
            }

            values.Add(value.Term.Utf8ToString());
            totals.Add(total);
        }

        (Values, Totals) = (values, [.. totals]);
        (starts, ordinals) = others.Count == 0 ? (null, first) : ByDocument(first, others);
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
            return all[(int)facet] ??= reader.GetTerms(IndexFields.Of(facet)) is { } terms ? new FacetOrdinals(reader, terms) : null;
        }
    }

    public ReadOnlySpan<int> At(int document)
    {
        if (starts is not null) return ordinals.AsSpan(starts[document], starts[document + 1] - starts[document]);
        return ordinals[document] < 0 ? [] : ordinals.AsSpan(document, 1);
    }

    /// <summary>A document's first ordinal, then its others, which have come in their order.</summary>
    private static (int[] Starts, int[] Ordinals) ByDocument(int[] first, List<(int Document, int Ordinal)> others)
    {
        var starts = new int[first.Length + 1];
        for (var document = 0; document < first.Length; document++) starts[document + 1] = first[document] < 0 ? 0 : 1;
        foreach (var (document, _) in others) starts[document + 1]++;
        for (var document = 0; document < first.Length; document++) starts[document + 1] += starts[document];
        var (ordinals, next) = (new int[starts[^1]], starts[..^1]);
        for (var document = 0; document < first.Length; document++)
        {
            if (first[document] >= 0) ordinals[next[document]++] = first[document];
        }

        foreach (var (document, ordinal) in others) ordinals[next[document]++] = ordinal;
        return (starts, ordinals);
    }
}
