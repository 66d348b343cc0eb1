using Lucene.Net.Search;

namespace SinoRussia.Searching.Index.Asking.Best;

/// <summary>
/// Finds the best texts of a query without scoring all that match. How many those are is counted by sets of documents, exactly; of the texts
/// themselves only those windows are read that may hold one of the best (Turtle and Flood's MaxScore, 1995, with bounds by window). The
/// texts, their scores and their order are those that scoring each would give.
/// </summary>
internal sealed class BestSearch(IndexSearcher searcher, BestPlan plan)
{
    /// <param name="collector">Told of every text that matches; which of them pass its filters is its business, their scores are not.</param>
    /// <param name="size">How many of the best.</param>
    /// <returns>The best first; of equal ones that which was indexed first.</returns>
    public IReadOnlyList<ScoreDoc> Run(FilteringCollector collector, int size)
    {
        var segments = new List<BestSegment>();
        foreach (var leaf in searcher.IndexReader.Leaves)
        {
            collector.SetNextReader(leaf);
            if (BestSegment.Of(leaf, plan, collector) is { } segment) segments.Add(segment);
        }

        // What the likeliest windows of all segments hold decides how much of the others has to be read.
        var best = new BestScores(size);
        foreach (var segment in segments) segment.RankLikeliest(best);
        foreach (var segment in segments) segment.RankRest(best);
        foreach (var segment in segments) segment.GiveBack();
        return best.Ordered();
    }
}
