namespace SinoRussia.Tests.Corpus;

/// <summary>The folder of real and hostile documents: <c>SINORUSSIA_CORPUS</c>, else <c>shared</c> beside the repository; null when missing.</summary>
internal static class SharedFolder
{
    public static string? Path { get; } = Find();

    /// <summary>The report that the first content describes.</summary>
    public static string Report => File("corpora", "md-en", "2022-12-08-broader-transatlantic-security.md");

    public static string File(params ReadOnlySpan<string> parts) => System.IO.Path.Combine([Path!, .. parts]);

    /// <summary>Every Markdown file of the corpora, in order of name.</summary>
    public static IReadOnlyList<string> Markdown() => [.. new[] { "md-en", "md-zh", "md-ru", "md-of-pdf" }
        .SelectMany(folder => Directory.EnumerateFiles(File("corpora", folder), "*.md")).Order(StringComparer.Ordinal)];

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("SINORUSSIA_CORPUS") is { Length: > 0 } stated) return Directory.Exists(stated) ? stated : null;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!System.IO.File.Exists(System.IO.Path.Combine(folder.FullName, "SinoRussia.sln"))) continue;
            var shared = System.IO.Path.Combine(folder.Parent?.FullName ?? "", "shared");
            return Directory.Exists(shared) ? shared : null;
        }

        return null;
    }
}
