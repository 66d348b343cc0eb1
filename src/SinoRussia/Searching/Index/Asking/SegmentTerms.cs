using Lucene.Net.Index;

namespace SinoRussia.Searching.Index.Asking;

/// <summary>Where the terms that were asked for last stand in a segment's dictionary, or that they do not. Kept with the segment, a bounded number.</summary>
internal static class SegmentTerms
{
    private static readonly SegmentMemory<Term, Place> Known = new(8192);

    /// <param name="reader">A segment.</param>
    /// <param name="term">A term.</param>
    /// <param name="dictionary">Opens the segment's dictionary of the field.</param>
    public static Place Find(AtomicReader reader, Term term, Func<TermsEnum?> dictionary)
    {
        if (Known.Has(reader, term, out var place)) return place;
        return Known.Keep(reader, term, dictionary() is { } terms && terms.SeekExact(term.Bytes) ? new(terms.GetTermState(), terms.DocFreq, terms.TotalTermFreq) : default);
    }

    /// <param name="State">Null where the segment does not have the term.</param>
    /// <param name="Documents">That have it, deleted ones too.</param>
    /// <param name="Occurrences">In all of them.</param>
    internal readonly record struct Place(TermState? State, int Documents, long Occurrences);
}
