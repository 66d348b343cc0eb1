using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using SinoRussia.Searching.Index.Storing;

namespace SinoRussia.Searching.Index.Ranking;

/// <summary>
/// The lengths of a segment's texts, in words. Lucene keeps them packed, two virtual calls away, and scoring asks for one a text; here they are
/// read once in a segment's life and gone with it. Four bytes a document.
/// </summary>
internal static class TextLengths
{
    private static readonly ConditionalWeakTable<object, int[]> OfSegments = [];

    /// <summary>By document; empty where no document of the segment has a text.</summary>
    public static int[] Of(AtomicReader reader)
    {
        if (OfSegments.TryGetValue(reader.CoreCacheKey, out var known)) return known;
        var lengths = Read(reader);
        OfSegments.TryAdd(reader.CoreCacheKey, lengths);
        return lengths;
    }

    private static int[] Read(AtomicReader reader)
    {
        if (reader.GetNormValues(IndexFields.Text) is not { } norms) return [];
        var lengths = new int[reader.MaxDoc];
        for (var document = 0; document < lengths.Length; document++) lengths[document] = (int)norms.Get(document);
        return lengths;
    }
}
