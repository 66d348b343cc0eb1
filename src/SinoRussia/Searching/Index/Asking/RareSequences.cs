using Lucene.Net.Index;
using Lucene.Net.Search;

namespace SinoRussia.Searching.Index.Asking;

/// <summary>
/// Where the spellings that nobody typed stand in a segment: mostly nowhere. <c>services</c> may be written <c>serv ices</c>, and that it is
/// not takes a thousand times as long to find out as to remember. Kept with the segment; a bounded number of them, and only short answers.
/// </summary>
internal static class RareSequences
{
    private const int MostDocuments = 128;

    /// <summary>Reading more than this only to remember it is left to those who need it.</summary>
    private const int MostRead = 16_384;
    private static readonly Found Many = new([], []);
    private static readonly SegmentMemory<string, Found> Known = new(16_384);

    /// <summary>Null where there are too many.</summary>
    /// <param name="reader">A segment.</param>
    /// <param name="key">Names the sequence.</param>
    /// <param name="open">Opens it, deleted documents included.</param>
    public static Found? Of(AtomicReader reader, string key, Func<SequencePlaces> open)
    {
        if (!Known.Has(reader, key, out var found)) found = Known.Keep(reader, key, Read(open()));
        return ReferenceEquals(found, Many) ? null : found;
    }

    private static Found Read(SequencePlaces places)
    {
        if (places.Documents > MostRead) return Many;
        var (documents, counts) = (new List<int>(), new List<int>());
        while (places.Next() != DocIdSetIterator.NO_MORE_DOCS)
        {
            if (documents.Count == MostDocuments) return Many;
            documents.Add(places.Document);
            counts.Add(places.Count);
        }

        return new([.. documents], [.. counts]);
    }

    /// <param name="Documents">In ascending order, deleted ones too.</param>
    /// <param name="Counts">How often it stands in each.</param>
    internal sealed record Found(int[] Documents, int[] Counts);
}
