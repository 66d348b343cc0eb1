using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace SinoRussia.Searching.Index.Asking.Best;

/// <summary>
/// The documents of terms as sets. Those of the most frequent terms, which are what counting would spend its time on, are kept with the
/// segment, up to 32 bytes a document; those of words that are ranked by longer, see <see cref="WordPostings"/>.
/// </summary>
internal static class TermDocuments
{
    /// <summary>A set takes less room than the postings of a term that one in so many documents has.</summary>
    private const int Frequent = 64;
    private static readonly SegmentMemory<Term, DocumentBits> Known = new(256);

    /// <summary>Adds the documents that have the term, deleted ones too.</summary>
    /// <param name="all">What to add to.</param>
    /// <param name="reader">A segment.</param>
    /// <param name="field">Of the term.</param>
    /// <param name="dictionary">The segment's, at the term.</param>
    public static void AddTo(DocumentBits all, AtomicReader reader, string field, TermsEnum dictionary)
    {
        if (Kept(reader, field, dictionary) is { } bits) all.Add(bits);
        else Read(all, dictionary);
    }

    /// <summary>The documents of a frequent term, deleted ones too; not to be changed. Null for a term whose documents are quickly read.</summary>
    /// <param name="reader">A segment.</param>
    /// <param name="field">Of the term.</param>
    /// <param name="dictionary">The segment's, at the term.</param>
    public static DocumentBits? Kept(AtomicReader reader, string field, TermsEnum dictionary)
    {
        if (dictionary.DocFreq <= reader.MaxDoc / Frequent) return null;
        var term = new Term(field, BytesRef.DeepCopyOf(dictionary.Term));
        if (Known.Has(reader, term, out var bits)) return bits;
        bits = new(reader.MaxDoc);
        Read(bits, dictionary);
        return Known.Keep(reader, term, bits);
    }

    /// <summary>Adds the documents of every term that begins so.</summary>
    public static void AddTo(DocumentBits all, AtomicReader reader, Term beginning)
    {
        if (reader.GetTerms(beginning.Field)?.GetEnumerator() is not { } dictionary) return;
        if (dictionary.SeekCeil(beginning.Bytes) == TermsEnum.SeekStatus.END) return;
        while (StringHelper.StartsWith(dictionary.Term, beginning.Bytes))
        {
            AddTo(all, reader, beginning.Field, dictionary);
            if (!dictionary.MoveNext()) return;
        }
    }

    private static void Read(DocumentBits into, TermsEnum dictionary)
    {
        var postings = dictionary.Docs(null, null, DocsFlags.NONE);
        for (var document = postings.NextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = postings.NextDoc()) into.Add(document);
    }
}
