namespace SinoRussia.Benchmarks;

/// <summary>The sources that this program was built from.</summary>
internal static class Checkout
{
    /// <summary>Their folder; null where this program has been taken elsewhere.</summary>
    public static string? Folder { get; } = Find();

    private static string? Find()
    {
        var start = new DirectoryInfo(AppContext.BaseDirectory);
        while (start is not null && !File.Exists(Path.Combine(start.FullName, "SinoRussia.sln"))) start = start.Parent;
        return start?.FullName;
    }
}
