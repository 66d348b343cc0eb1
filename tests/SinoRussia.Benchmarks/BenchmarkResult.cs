namespace SinoRussia.Benchmarks;

/// <summary>What one verb measured, on which machine under which load.</summary>
/// <param name="Machine">As it was before.</param>
internal sealed record BenchmarkResult(string Verb, Machine Machine, double? LoadAfter, IReadOnlyList<Measurement> Measurements)
{
    /// <summary>What the other side was told: SQL and settings, word for word.</summary>
    public IReadOnlyList<string> Settings { get; init; } = [];
}
