using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using SinoRussia.Searching.Index.Storing;

namespace SinoRussia.Searching.Index.Ranking;

/// <summary>
/// The lengths of a segment's texts, in words. Lucene keeps them packed, two virtual calls away, and scoring asks for one a text; here they are
/// read once in a segment's life and gone with it. Four bytes a document.
/// </summary>
internal sealed class TextLengths
{
    private static readonly ConditionalWeakTable<object, TextLengths> OfSegments = [];

    private TextLengths(AtomicReader reader)
    {
        Words = new int[reader.MaxDoc];
        if (reader.GetNumericDocValues(IndexFields.Length) is not { } lengths) return;
        for (var document = 0; document < Words.Length; document++)
        {
            var length = (int)lengths.Get(document);
            Words[document] = length;
            Sum += length;
            if (length > 0) Texts++;
        }
    }

    /// <summary>By document; nought for one without text.</summary>
    public int[] Words { get; }

    /// <summary>Of all texts, deleted ones too.</summary>
    public long Sum { get; }

    /// <summary>Documents that have a text.</summary>
    public int Texts { get; }

    public static bool AreRead(AtomicReader reader) => OfSegments.TryGetValue(reader.CoreCacheKey, out _);

    public static TextLengths Of(AtomicReader reader)
    {
        if (OfSegments.TryGetValue(reader.CoreCacheKey, out var known)) return known;
        var lengths = new TextLengths(reader);
        OfSegments.TryAdd(reader.CoreCacheKey, lengths);
        return lengths;
    }
}
