using Xunit;

namespace SinoRussia.Tests.Exporting;

/// <summary>A test that converts with LibreOffice. Skipped, and seen to be, only where it is missing and nobody promised it: never in CI.</summary>
public sealed class LibreOfficeFactAttribute : FactAttribute
{
    public LibreOfficeFactAttribute()
    {
        if (Program is null && Environment.GetEnvironmentVariable("CI") != "true") Skip = "LibreOffice (soffice) is not installed.";
    }

    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "soffice.exe" : "soffice")).FirstOrDefault(File.Exists);
}
