using Lucene.Net.Index;
using Lucene.Net.Search;

namespace SinoRussia.Searching.Index.Asking;

/// <summary>
/// The terms of one query, each looked up once in every segment. A word has some ten spellings, most of which are nowhere: asking for them
/// again and again, each time with a new reader of the dictionary, cost more than reading what was found.
/// </summary>
internal sealed class KnownTerms(IndexReader reader)
{
    private readonly Dictionary<Term, TermContext> known = [];
    private readonly Dictionary<string, OfSegment[]> dictionaries = new(StringComparer.Ordinal);

    public bool Has(Term term) => Of(term).DocFreq > 0;

    public int DocFreq(Term term) => Of(term).DocFreq;

    /// <summary>Where the term stands in each segment; a document frequency of nought where it stands in none.</summary>
    public TermContext Of(Term term)
    {
        if (known.TryGetValue(term, out var found)) return found;
        found = new TermContext(reader.Context);
        foreach (var leaf in reader.Leaves)
        {
            if (!SegmentTerms.Has(leaf.AtomicReader, term, out var place)) place = SegmentTerms.Find(leaf.AtomicReader, term, Dictionary(leaf, term.Field));
            if (place.State is not null) found.Register(place.State, leaf.Ord, place.Documents, place.Occurrences);
        }

        return known[term] = found;
    }

    /// <summary>The dictionary of a segment, at the term; null where the segment does not have it. The same object for every term of a field.</summary>
    public TermsEnum? In(AtomicReaderContext leaf, Term term)
    {
        if (Of(term).Get(leaf.Ord) is not { } state) return null;
        var dictionary = Dictionary(leaf, term.Field)!;
        dictionary.SeekExact(term.Bytes, state);
        return dictionary;
    }

    public TermStatistics Statistics(Term term) => new(term.Bytes, Of(term).DocFreq, Of(term).TotalTermFreq);

    private TermsEnum? Dictionary(AtomicReaderContext leaf, string field)
    {
        if (!dictionaries.TryGetValue(field, out var all)) dictionaries[field] = all = new OfSegment[reader.Leaves.Count];
        ref var one = ref all[leaf.Ord];
        if (!one.IsOpen) one = new(true, leaf.AtomicReader.GetTerms(field)?.GetEnumerator());
        return one.Terms;
    }

    /// <param name="IsOpen">Whether it has been asked for.</param>
    /// <param name="Terms">Null where the segment does not have the field.</param>
    private readonly record struct OfSegment(bool IsOpen, TermsEnum? Terms);
}
