namespace SinoRussia.Benchmarks;

/// <summary>The reports of a run, read once, outside of what is measured, and how long to measure on them.</summary>
/// <param name="Origin">For a person: what the numbers are of.</param>
/// <param name="Rounds">Of each measurement, after the first one, which is the compiler's.</param>
/// <param name="Requests">To the server in each round.</param>
internal sealed record Corpus(string Origin, IReadOnlyList<(string Name, byte[] Bytes)> English, int Rounds, int Requests)
{
    private const string Described = "2022-12-08-broader-transatlantic-security.md";
    private const int FullRounds = 5;
    private const int FullRequests = 2000;

    private static readonly string[] OtherLanguages = ["md-zh", "md-ru"];

    /// <summary>All Chinese and all Russian texts; none of generated ones.</summary>
    public IReadOnlyList<(string Name, byte[] Bytes)> Others { get; init; } = [];

    /// <summary>The report that the first content describes, and the texts in the other two languages; all there are where there are no others.</summary>
    public IEnumerable<(string Name, byte[] Bytes)> ThreeLanguages => Others.Count == 0 ? English : English.Where(file => file.Name == Described).Concat(Others);

    public double Megabytes => English.Sum(file => file.Bytes.LongLength) / (1024 * 1024.0);

    /// <summary>Seconds of work, which show that everything is measured and how fast about.</summary>
    public static Corpus Small() => new("8 small reports of generated text, one round", GeneratedText.Reports(8), Rounds: 1, Requests: 200);

    /// <summary>Real reports, from <c>SINORUSSIA_CORPUS</c> or the folder <c>shared</c> beside the checkout; generated ones where there are none.</summary>
    public static Corpus Find()
    {
        var folder = Environment.GetEnvironmentVariable("SINORUSSIA_CORPUS") ?? BesideTheCheckout();
        var english = folder is null ? [] : Texts(folder, "md-en");
        return english.Count == 0
            ? new Corpus("100 reports of generated text", GeneratedText.Reports(100), FullRounds, FullRequests)
            : new Corpus($"{english.Count} real reports", english, FullRounds, FullRequests) { Others = [.. OtherLanguages.SelectMany(language => Texts(folder!, language))] };
    }

    private static IReadOnlyList<(string Name, byte[] Bytes)> Texts(string folder, string language)
        => new DirectoryInfo(Path.Combine(folder, "corpora", language)) is not { Exists: true } texts
            ? []
            : [.. texts.EnumerateFiles("*.md").OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => (file.Name, File.ReadAllBytes(file.FullName)))];

    private static string? BesideTheCheckout() => Path.GetDirectoryName(Checkout.Folder) is { } parent ? Path.Combine(parent, "shared") : null;
}
