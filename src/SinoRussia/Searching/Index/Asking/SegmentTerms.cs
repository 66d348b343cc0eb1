using Lucene.Net.Index;

namespace SinoRussia.Searching.Index.Asking;

/// <summary>Where the terms that were asked for last stand in a segment's dictionary, or that they do not. Kept with the segment, a bounded number; of a segment of few texts none.</summary>
internal static class SegmentTerms
{
    /// <summary>Documents. In a part of no more, a term is as quickly found as remembered.</summary>
    private const int Few = 128;
    private static readonly SegmentMemory<Term, Place> Known = new(8192);

    /// <summary>Whether it is known where the term stands in a segment.</summary>
    public static bool Has(AtomicReader reader, Term term, out Place place)
    {
        place = default;
        return !HasFew(reader) && Known.Has(reader, term, out place);
    }

    /// <param name="reader">A segment.</param>
    /// <param name="term">A term.</param>
    /// <param name="dictionary">The segment's dictionary of the field; null where it has none.</param>
    public static Place Find(AtomicReader reader, Term term, TermsEnum? dictionary)
    {
        var place = dictionary?.SeekExact(term.Bytes) == true ? new Place(dictionary.GetTermState(), dictionary.DocFreq, dictionary.TotalTermFreq) : default;
        return HasFew(reader) ? place : Known.Keep(reader, term, place);
    }

    private static bool HasFew(AtomicReader reader) => reader.MaxDoc <= Few;

    /// <param name="State">Null where the segment does not have the term.</param>
    /// <param name="Documents">That have it, deleted ones too.</param>
    /// <param name="Occurrences">In all of them.</param>
    internal readonly record struct Place(TermState? State, int Documents, long Occurrences);
}
