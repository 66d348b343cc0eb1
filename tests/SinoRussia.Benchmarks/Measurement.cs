namespace SinoRussia.Benchmarks;

/// <param name="Name">What was measured.</param>
/// <param name="Unit">Of the median: <c>MB/s</c>, <c>requests/s</c>, <c>ms</c>.</param>
/// <param name="Median">Over the rounds.</param>
/// <param name="Low">The smallest of the rounds.</param>
/// <param name="High">The largest.</param>
/// <param name="Ratio">The median of the ratios to <paramref name="To"/>, measured in the same round; null for what the others are compared with.</param>
/// <param name="To">What it is compared with.</param>
internal sealed record Measurement(string Name, string Unit, double Median, double Low, double High, double? Ratio, string? To)
{
    /// <summary>One value a round, compared round by round: what slows the machine for a while slows both sides of a ratio.</summary>
    public static Measurement Of(string name, string unit, IReadOnlyList<double> rounds, (string Name, IReadOnlyList<double> Rounds)? other = null)
        => new(name, unit, MedianOf(rounds), rounds.Min(), rounds.Max(), other is { } to ? MedianOf([.. rounds.Zip(to.Rounds, (ours, theirs) => ours / theirs)]) : null, other?.Name);

    public static double MedianOf(IReadOnlyList<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[(sorted.Count / 2) - 1] + sorted[sorted.Count / 2]) / 2;
    }
}
