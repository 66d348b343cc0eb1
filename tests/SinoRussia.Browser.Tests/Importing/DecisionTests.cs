using Microsoft.Playwright;
using SinoRussia.Browser.Tests.Frame;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace SinoRussia.Browser.Tests.Importing;

/// <summary>On a server of its own: it gives the known report a text, which a library can take once only.</summary>
[Collection(BrowserRun.Name)]
public sealed class DecisionTests(BrowserRun run)
{
    [BrowserFact]
    public async Task A_recognised_text_waits_for_a_decision_and_then_becomes_the_known_reports_text()
    {
        await using var server = await ServerProcess.StartAsync();
        await using var watched = await run.OpenAsync("/import", server: server);
        var page = watched.Page;
        var import = new ImportSteps(page);
        await import.ChooseAsync(KnownText.Name, KnownText.Bytes);
        var question = import.Question;
        await Expect(question).ToContainTextAsync("10 of 10 chapter titles");
        await watched.AssertAccessibleAsync();
        await watched.KeepPictureAsync("import-question-1280");
        await page.SetViewportSizeAsync(390, 844);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await watched.AssertAccessibleAsync();
        await watched.AssertNoOverflowAsync();
        await watched.KeepPictureAsync("import-question-390-dark");

        await page.GetByRole(AriaRole.Button, new() { Name = "Make it that report’s text" }).PressAsync("Enter");
        var done = import.Done;
        await Expect(done).ToContainTextAsync("now has its full text");
        await Expect(done).ToContainTextAsync("Evidence linked");
        await Expect(done.Locator("strong")).ToBeFocusedAsync();
        await Expect(page.Locator("[data-list=ask]")).ToBeHiddenAsync();
        await watched.AssertAccessibleAsync();
        await watched.AssertNoOverflowAsync();
        await watched.KeepPictureAsync("import-attached-390-dark");

        await page.GotoAsync("/import");
        await import.ChooseAsync("again.md", KnownText.Bytes);
        await Expect(done).ToContainTextAsync("Already here: again.md");
    }
}
