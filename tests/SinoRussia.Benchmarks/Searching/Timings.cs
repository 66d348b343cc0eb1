namespace SinoRussia.Benchmarks.Searching;

/// <summary>What each query of a set took, round by round, in milliseconds.</summary>
internal sealed class Timings(IReadOnlyList<ClassedQuery> queries)
{
    private readonly List<double[]> rounds = [];

    public static (string Name, double At)[] Percentiles { get; } = [("p50", 0.5), ("p99", 0.99)];

    public void Add(double[] milliseconds) => rounds.Add(milliseconds);

    /// <summary>The percentile of a class, or of all that FTS5 can be asked too, in each round.</summary>
    public IReadOnlyList<double> Of(string name, double at) => [.. rounds.Select(times =>
    {
        var sorted = times.Where((_, i) => name == "all" ? queries[i].Match is not null : queries[i].Class == name).Order().ToList();
        return sorted[(int)Math.Ceiling((sorted.Count - 1) * at)];
    })];

    /// <summary>Class by class, each percentile of both and their ratio.</summary>
    public static IEnumerable<Measurement> Compared(IReadOnlyList<ClassedQuery> queries, Timings ours, Timings theirs, string other)
    {
        foreach (var name in queries.Select(q => q.Class).Distinct().Prepend("all"))
        {
            foreach (var (percentile, at) in Percentiles)
            {
                var label = $"{other} {name} {percentile}";
                var isThere = name == "all" || queries.First(q => q.Class == name).Match is not null;
                if (isThere) yield return Measurement.Of(label, "ms", theirs.Of(name, at));
                yield return Measurement.Of($"search {name} {percentile}", "ms", ours.Of(name, at), isThere ? (label, theirs.Of(name, at)) : null);
            }
        }
    }
}
