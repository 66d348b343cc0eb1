using Xunit;

namespace SinoRussia.Browser.Tests.Frame;

/// <summary>A fact that needs a browser: visibly skipped where there is none, never in CI.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (!Chromium.IsCi && Chromium.Executable is null) Skip = BrowserSkip.Reason;
    }
}

/// <summary>A theory that needs a browser: visibly skipped where there is none, never in CI.</summary>
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute()
    {
        if (!Chromium.IsCi && Chromium.Executable is null) Skip = BrowserSkip.Reason;
    }
}

internal static class BrowserSkip
{
    public const string Reason = "No Chromium, Chrome or Edge was found and none could be fetched; name one by SINORUSSIA_BROWSER.";
}
