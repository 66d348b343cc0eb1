using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace SinoRussia.Searching.Index.Asking.Best;

/// <summary>
/// The documents of terms as sets. Those of the most frequent terms, which are what counting would spend its time on, are kept with the
/// segment; up to 16 bytes a document.
/// </summary>
internal static class TermDocuments
{
    /// <summary>A set takes less room than the postings of a term that one in so many documents has.</summary>
    private const int Frequent = 64;
    private const int MostTerms = 128;
    private static readonly ConditionalWeakTable<object, ConcurrentDictionary<Term, DocumentBits>> OfSegments = [];

    /// <summary>Adds the documents that have the term, deleted ones too.</summary>
    /// <param name="all">What to add to.</param>
    /// <param name="reader">A segment.</param>
    /// <param name="field">Of the term.</param>
    /// <param name="dictionary">The segment's, at the term.</param>
    public static void AddTo(DocumentBits all, AtomicReader reader, string field, TermsEnum dictionary)
    {
        if (dictionary.DocFreq <= reader.MaxDoc / Frequent)
        {
            Read(all, dictionary);
            return;
        }

        var known = OfSegments.GetOrCreateValue(reader.CoreCacheKey);
        var term = new Term(field, BytesRef.DeepCopyOf(dictionary.Term));
        if (!known.TryGetValue(term, out var bits))
        {
            bits = new(reader.MaxDoc);
            Read(bits, dictionary);
            if (known.Count >= MostTerms) known.Clear();
            known[term] = bits;
        }

        all.Add(bits);
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
