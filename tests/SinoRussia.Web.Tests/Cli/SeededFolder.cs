namespace SinoRussia.Web.Tests.Cli;

/// <summary>
/// Folders that hold the first content and its index. The program makes one, which takes seconds; each test that wants one gets a copy.
/// </summary>
internal static class SeededFolder
{
    private static readonly Lazy<string> Made = new(Make);

    /// <returns>A new folder, the caller's to delete.</returns>
    public static string Copy() => CopyTo(Directory.CreateTempSubdirectory("sinorussia-").FullName);

    /// <param name="folder">Made if need be; it holds nothing of a library yet.</param>
    public static string CopyTo(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(Made.Value, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(Made.Value, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return folder;
    }

    /// <summary>Among the built files, anew for each run: a test host is not asked before it ends, and could not tidy up a temporary folder.</summary>
    private static string Make()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "seeded");
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        using var program = ProgramRun.Start("reports", "--data", folder);
        return program.WaitForExit(TimeSpan.FromMinutes(2)) && program.ExitCode == 0
            ? folder : throw new InvalidOperationException("The first content was not loaded.");
    }
}
