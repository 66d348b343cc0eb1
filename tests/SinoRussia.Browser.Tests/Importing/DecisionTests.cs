using System.Text;
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
        var context = await run.Browser.NewContextAsync(new() { BaseURL = server.Address.ToString(), ViewportSize = new() { Width = 1280, Height = 900 } });
        await using var watched = await WatchedPage.WatchAsync(context);
        var page = watched.Page;
        var text = KnownText();

        await SendAsync(page, "known.md", text);
        var question = page.Locator("[data-list=ask] .import");
        await Expect(question).ToContainTextAsync("10 of 10 chapter titles");
        await watched.AssertAccessibleAsync();
        await watched.KeepPictureAsync("import-question-1280");
        await page.SetViewportSizeAsync(390, 844);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await watched.AssertAccessibleAsync();
        await watched.AssertNoOverflowAsync();
        await watched.KeepPictureAsync("import-question-390-dark");

        await page.GetByRole(AriaRole.Button, new() { Name = "Make it that report’s text" }).PressAsync("Enter");
        var done = page.Locator("[data-list=done] .import").First;
        await Expect(done).ToContainTextAsync("now has its full text");
        await Expect(done).ToContainTextAsync("Evidence linked");
        await Expect(done.Locator("strong")).ToBeFocusedAsync();
        await Expect(page.Locator("[data-list=ask]")).ToBeHiddenAsync();
        await watched.AssertAccessibleAsync();
        await watched.AssertNoOverflowAsync();
        await watched.KeepPictureAsync("import-attached-390-dark");

        await SendAsync(page, "again.md", text);
        await Expect(page.Locator("[data-list=done] .import").First).ToContainTextAsync("Already here: again.md");
    }

    private static async Task SendAsync(IPage page, string name, byte[] bytes)
    {
        await page.GotoAsync("/import");
        await page.Locator("#files").SetInputFilesAsync(new FilePayload { Name = name, MimeType = "text/markdown", Buffer = bytes });
        await page.GetByRole(AriaRole.Button, new() { Name = "Import", Exact = true }).ClickAsync();
    }

    /// <summary>The titles of the known report's chapters, with words of our own under them.</summary>
    private static byte[] KnownText()
    {
        var titles = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "seed", "chapters"), "*.md").Order(StringComparer.Ordinal)
            .Select(file => File.ReadLines(file).First(line => line.StartsWith("title: ", StringComparison.Ordinal))["title: ".Length..].Trim('"', '\''));
        return Encoding.UTF8.GetBytes(string.Concat(titles.Select(title => $"# {title}\n\nWords under {title}.\n\n")));
    }
}
