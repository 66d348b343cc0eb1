namespace SinoRussia.Benchmarks.Relevance;

/// <summary>How good the answers of one engine are, as trec_eval counts: linear gains, means over the judged queries.</summary>
/// <param name="Ndcg">Normalised discounted cumulative gain of the first ten.</param>
/// <param name="Recall">The share of what is relevant that is among the first hundred.</param>
/// <param name="Map">Mean average precision of the first thousand.</param>
internal sealed record RelevanceScores(double Ndcg, double Recall, double Map)
{
    public const int Depth = 1000;
    private const int First = 10;
    private const int Hundred = 100;

    public static RelevanceScores Of(IReadOnlyList<CollectionQuery> queries, IReadOnlyList<IReadOnlyList<string>> answers)
    {
        var each = queries.Zip(answers, Of).ToList();
        return new(each.Average(one => one.Ndcg), each.Average(one => one.Recall), each.Average(one => one.Map));
    }

    private static RelevanceScores Of(CollectionQuery query, IReadOnlyList<string> answer)
    {
        var grades = answer.Select(id => Math.Max(0, query.Judged.GetValueOrDefault(id))).ToList();
        var best = query.Judged.Values.Where(grade => grade > 0).OrderDescending().ToList();
        var (found, precisions) = (0, 0.0);
        for (var i = 0; i < grades.Count; i++)
        {
            if (grades[i] > 0) precisions += ++found / (i + 1.0);
        }

        return new(Gain(grades) / Gain(best), grades.Take(Hundred).Count(grade => grade > 0) / (double)best.Count, precisions / best.Count);
    }

    private static double Gain(IEnumerable<int> grades) => grades.Take(First).Select((grade, i) => grade / Math.Log2(i + 2)).Sum();
}
