using System.Collections.Concurrent;
using Lucene.Net.Index;
using Lucene.Net.Search;
using SinoRussia.Searching.Index.Ranking;
using SinoRussia.Searching.Index.Storing;

namespace SinoRussia.Searching.Index.Asking;

/// <summary>
/// Searches one view of the index by our ranking. What a field adds up to is asked for with every word and stays the same; of a text it is what
/// its lengths say, as neither field of it has all its words.
/// </summary>
internal sealed class RankingSearcher : IndexSearcher
{
    private readonly ConcurrentDictionary<string, CollectionStatistics> fields = new(StringComparer.Ordinal);

    public RankingSearcher(IndexReader reader)
        : base(reader) => Similarity = LengthSimilarity.Exact;

    public override CollectionStatistics CollectionStatistics(string field)
        => fields.GetOrAdd(field, asked => IndexFields.IsOfText(asked) ? OfText(asked) : base.CollectionStatistics(asked));

    private CollectionStatistics OfText(string field)
    {
        var lengths = IndexReader.Leaves.Select(leaf => TextLengths.Of(leaf.AtomicReader)).ToList();
        return new(field, IndexReader.MaxDoc, lengths.Sum(segment => segment.Texts), lengths.Sum(segment => segment.Sum), -1);
    }
}
