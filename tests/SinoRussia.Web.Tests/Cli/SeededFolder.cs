namespace SinoRussia.Web.Tests.Cli;

/// <summary>Folders that hold the first content and its index. The program makes one, which takes seconds; each test that wants one gets a copy.</summary>
internal static class SeededFolder
{
    private static readonly Lazy<string> Made = new(Make);

    /// <returns>A new folder, the caller's to delete.</returns>
    public static string Copy() => CopyTo(Directory.CreateTempSubdirectory("sinorussia-").FullName);

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

    private static string Make()
    {
        var folder = Directory.CreateTempSubdirectory("sinorussia-seeded-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        using var program = ProgramRun.Start("reports", "--data", folder);
        var said = program.StandardOutput.ReadToEnd();
        program.WaitForExit();
        return program.ExitCode == 0 ? folder : throw new InvalidOperationException($"The first content was not loaded: {said} {program.StandardError.ReadToEnd()}");
    }
}
