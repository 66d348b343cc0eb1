using System.Runtime.CompilerServices;

namespace SinoRussia.Tests.House;

/// <summary>The checkout the tests were built from.</summary>
internal static class Checkout
{
    public static string Root { get; } = FindRoot();

    /// <summary>Source files with this extension under a top-level folder, without what the build or EF generated.</summary>
    public static IReadOnlyList<SourceFile> Files(string top, string extension)
        => [.. Directory.EnumerateFiles(Path.Combine(Root, top), "*" + extension, SearchOption.AllDirectories)
            .Select(path => new SourceFile(Path.GetRelativePath(Root, path).Replace('\\', '/'), path))
            .Where(file => !file.Parts.Any(part => part is "obj" or "bin" or "Migrations" or "CompiledModel"))
            .OrderBy(file => file.Path, StringComparer.Ordinal)];

    private static string FindRoot([CallerFilePath] string here = "")
    {
        foreach (var start in new[] { AppContext.BaseDirectory, Path.GetDirectoryName(here)! })
        {
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, "SinoRussia.sln"))) return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests do not run from a checkout.");
    }
}

/// <param name="Path">Relative to the checkout, with forward slashes.</param>
/// <param name="FullPath">Where to read it.</param>
internal sealed record SourceFile(string Path, string FullPath)
{
    public string[] Parts { get; } = Path.Split('/');

    /// <summary>The folder under the project: <c>Markup</c> for <c>src/SinoRussia/Markup/…</c>; empty for the project's own files.</summary>
    public string Room => Parts.Length > 3 ? Parts[2] : "";

    public string Read() => File.ReadAllText(FullPath);

    public int Lines() => File.ReadLines(FullPath).Count();
}
