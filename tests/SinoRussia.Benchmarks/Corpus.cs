namespace SinoRussia.Benchmarks;

/// <summary>Real reports, from <c>SINORUSSIA_CORPUS</c> or the folder <c>shared</c> beside the checkout; read once, outside of what is measured.</summary>
internal sealed class Corpus(string folder)
{
    private const string Described = "2022-12-08-broader-transatlantic-security.md";
    private static readonly string[] OtherLanguages = ["md-zh", "md-ru"];

    public IReadOnlyList<(string Name, byte[] Bytes)> English { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(folder, "corpora", "md-en"), "*.md").Order(StringComparer.Ordinal).Select(path => (Path.GetFileName(path), File.ReadAllBytes(path)))];

    /// <summary>The report that the first content describes, then all Chinese and all Russian texts.</summary>
    public IEnumerable<(string Name, byte[] Bytes)> ThreeLanguages => English.Where(file => file.Name == Described)
        .Concat(OtherLanguages.SelectMany(language => Directory.EnumerateFiles(Path.Combine(folder, "corpora", language), "*.md").Order(StringComparer.Ordinal))
            .Select(path => (Path.GetFileName(path), File.ReadAllBytes(path))));

    public double Megabytes => English.Sum(file => file.Bytes.LongLength) / (1024 * 1024.0);

    /// <summary>Null where there is none.</summary>
    public static Corpus? Find()
    {
        var folder = Environment.GetEnvironmentVariable("SINORUSSIA_CORPUS") ?? BesideTheCheckout();
        return folder is not null && Directory.Exists(Path.Combine(folder, "corpora", "md-en")) ? new Corpus(folder) : null;
    }

    private static string? BesideTheCheckout()
    {
        var start = new DirectoryInfo(AppContext.BaseDirectory);
        while (start is not null && !File.Exists(Path.Combine(start.FullName, "SinoRussia.sln"))) start = start.Parent;
        return start?.Parent is { } parent ? Path.Combine(parent.FullName, "shared") : null;
    }
}
