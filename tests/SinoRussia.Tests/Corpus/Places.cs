namespace SinoRussia.Tests.Corpus;

/// <summary>Where the tests find things: the repository and, beside it, the shared test material.</summary>
internal static class Places
{
    public static string Repository { get; } = FindRepository();

    /// <summary>Real documents and bad inputs; on machines without them the tests that need them are skipped.</summary>
    public static string Shared { get; } =
        Environment.GetEnvironmentVariable("SINORUSSIA_CORPUS") ?? Path.GetFullPath(Path.Combine(Repository, "..", "shared"));

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SinoRussia.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("No SinoRussia.sln above " + AppContext.BaseDirectory);
    }
}
