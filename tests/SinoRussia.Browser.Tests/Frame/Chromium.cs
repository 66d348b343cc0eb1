namespace SinoRussia.Browser.Tests.Frame;

/// <summary>
/// The browser of the tests: the one named by <c>SINORUSSIA_BROWSER</c>, else an installed Chromium, Chrome or Edge, else the
/// one Playwright fetches. Where none can be had the tests say that they were skipped, but in CI they fail.
/// </summary>
internal static class Chromium
{
    private static readonly Lazy<string?> Found = new(() => Installed() ?? Fetched());

    private static readonly string[] Places =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/snap/bin/chromium",
        "/usr/bin/microsoft-edge", "/opt/google/chrome/chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe", @"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe", @"C:\Program Files\Microsoft\Edge\Application\msedge.exe",
    ];

    public static bool IsCi => string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>The executable; empty for the one that Playwright fetched; null when there is none.</summary>
    public static string? Executable => Found.Value;

    private static string? Installed()
    {
        var named = Environment.GetEnvironmentVariable("SINORUSSIA_BROWSER");
        return !string.IsNullOrEmpty(named) ? named : Places.FirstOrDefault(File.Exists);
    }

    private static string? Fetched() => Microsoft.Playwright.Program.Main(["install", "chromium"]) == 0 ? "" : null;
}
