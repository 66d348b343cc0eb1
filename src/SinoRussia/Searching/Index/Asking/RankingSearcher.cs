using System.Collections.Concurrent;
using Lucene.Net.Index;
using Lucene.Net.Search;
using SinoRussia.Searching.Index.Ranking;

namespace SinoRussia.Searching.Index.Asking;

/// <summary>Searches one view of the index by our ranking. What a field adds up to is asked for with every word and stays the same.</summary>
internal sealed class RankingSearcher : IndexSearcher
{
    private readonly ConcurrentDictionary<string, CollectionStatistics> fields = new(StringComparer.Ordinal);

    public RankingSearcher(IndexReader reader)
        : base(reader) => Similarity = LengthSimilarity.Exact;

    public override CollectionStatistics CollectionStatistics(string field) => fields.GetOrAdd(field, base.CollectionStatistics);
}
