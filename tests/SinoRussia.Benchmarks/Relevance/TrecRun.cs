using System.Globalization;

namespace SinoRussia.Benchmarks.Relevance;

/// <summary>Answers as other programs read them: query, Q0, document, rank, score, name.</summary>
internal static class TrecRun
{
    /// <summary>Judging programs sort by score; the order is what we answer for, so the score follows the rank.</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<CollectionQuery> queries, IReadOnlyList<IReadOnlyList<string>> answers)
        => queries.Zip(answers).SelectMany(pair => pair.Second.Select((id, i) => string.Create(
            CultureInfo.InvariantCulture, $"{pair.First.Id} Q0 {id} {i + 1} {RelevanceScores.Depth - i} sinorussia")));
}
