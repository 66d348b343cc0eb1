namespace SinoRussia.Benchmarks;

/// <summary>The reports of a run, read once, outside of what is measured, and how long to measure on them.</summary>
/// <param name="Origin">For a person: what the numbers are of.</param>
/// <param name="Rounds">Of each measurement, after the first one, which is the compiler's.</param>
/// <param name="Requests">To the server in each round.</param>
internal sealed record Corpus(string Origin, IReadOnlyList<(string Name, byte[] Bytes)> English, int Rounds, int Requests)
{
    private const int FullRounds = 5;
    private const int FullRequests = 2000;

    public double Megabytes => English.Sum(file => file.Bytes.LongLength) / (1024 * 1024.0);

    /// <summary>Seconds of work, which show that everything is measured and how fast about.</summary>
    public static Corpus Small() => new("8 small reports of generated text, one round", GeneratedText.Reports(8), Rounds: 1, Requests: 200);

    /// <summary>Real reports, from <c>SINORUSSIA_CORPUS</c> or the folder <c>shared</c> beside the checkout; generated ones where there are none.</summary>
    public static Corpus Find()
    {
        var folder = Environment.GetEnvironmentVariable("SINORUSSIA_CORPUS") ?? BesideTheCheckout();
        var files = folder is null ? null : new DirectoryInfo(Path.Combine(folder, "corpora", "md-en"));
        return files is not { Exists: true }
            ? new Corpus("100 reports of generated text", GeneratedText.Reports(100), FullRounds, FullRequests)
            : Real([.. files.EnumerateFiles("*.md").OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => (file.Name, File.ReadAllBytes(file.FullName)))]);
    }

    private static Corpus Real(IReadOnlyList<(string Name, byte[] Bytes)> files) => new($"{files.Count} real reports", files, FullRounds, FullRequests);

    private static string? BesideTheCheckout()
    {
        var start = new DirectoryInfo(AppContext.BaseDirectory);
        while (start is not null && !File.Exists(Path.Combine(start.FullName, "SinoRussia.sln"))) start = start.Parent;
        return start?.Parent is { } parent ? Path.Combine(parent.FullName, "shared") : null;
    }
}
