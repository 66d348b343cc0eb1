using System.Globalization;

namespace SinoRussia.Benchmarks.Searching;

/// <param name="Threads">Of the build and of the second measure of throughput.</param>
internal sealed record FileOptions(string Passages, string? Queries, int Threads, int Rounds, string? Out)
{
    public const string Usage = "--passages FILE.tsv [--queries FILE.tsv] [--threads N] [--rounds N] [--out FILE.json]";

    /// <summary>Null for words that are no such options.</summary>
    public static FileOptions? Read(IReadOnlyList<string> words)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i + 1 < words.Count; i += 2) values[words[i]] = words[i + 1];
        if (words.Count % 2 != 0 || values.Count != words.Count / 2) return null;
        if (!values.Remove("--passages", out var passages)) return null;
        values.Remove("--queries", out var queries);
        values.Remove("--out", out var file);
        var isRead = Number(values, "--threads", Environment.ProcessorCount, out var threads) & Number(values, "--rounds", 5, out var rounds);
        return isRead && values.Count == 0 ? new(passages, queries, threads, rounds, file) : null;
    }

    private static bool Number(Dictionary<string, string> values, string name, int otherwise, out int number)
    {
        number = otherwise;
        return !values.Remove(name, out var text) || (int.TryParse(text, CultureInfo.InvariantCulture, out number) && number > 0);
    }
}
