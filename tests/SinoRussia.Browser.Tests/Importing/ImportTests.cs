using System.Text;
using Microsoft.Playwright;
using SinoRussia.Browser.Tests.Frame;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace SinoRussia.Browser.Tests.Importing;

[Collection(BrowserRun.Name)]
public sealed class ImportTests(BrowserRun run)
{
    [BrowserFact]
    public async Task Chosen_files_go_up_are_read_and_their_results_stand_on_the_page()
    {
        await using var watched = await run.OpenAsync("/import");
        var page = watched.Page;
        await page.GetByLabel("or choose them").SetInputFilesAsync([Report("chosen.md", "Chosen"), Broken("broken.md")]);
        await page.GetByRole(AriaRole.Button, new() { Name = "Import", Exact = true }).ClickAsync();

        await Expect(Done(page, "chosen.md")).ToContainTextAsync("Imported.");
        await Expect(Done(page, "broken.md")).ToContainTextAsync("not valid UTF-8");
        await Expect(page.Locator("[data-list=run]")).ToBeHiddenAsync();
        await Expect(page.Locator("[data-announce]")).Not.ToBeEmptyAsync();
        Assert.EndsWith("/import", page.Url, StringComparison.Ordinal);

        // Whoever loses the page finds the results again.
        await page.ReloadAsync();
        await Expect(Done(page, "chosen.md")).ToContainTextAsync("What was dropped");
    }

    [BrowserFact]
    public async Task A_dropped_file_comes_in_and_the_zone_shows_that_it_would_be_taken()
    {
        await using var watched = await run.OpenAsync("/import");
        var page = watched.Page;
        var files = await page.EvaluateHandleAsync("""
            () => { const data = new DataTransfer(); data.items.add(new File(['# Dropped\n\nText of a dropped file.\n'], 'dropped.md')); return data; }
            """);
        await page.DispatchEventAsync("h1", "dragover", new { dataTransfer = files });
        await Expect(page.Locator(".drop")).ToHaveClassAsync("drop is-over");
        await page.DispatchEventAsync("h1", "drop", new { dataTransfer = files });

        await Expect(Done(page, "dropped.md")).ToContainTextAsync("Imported.");
        await Expect(page.Locator(".drop")).ToHaveClassAsync("drop");
    }

    [BrowserFact]
    public async Task Without_script_the_form_leads_to_a_page_that_looks_again_until_all_is_read()
    {
        var context = await run.Browser.NewContextAsync(new() { BaseURL = run.Server.Address.ToString(), JavaScriptEnabled = false });
        await using var watched = await WatchedPage.WatchAsync(context);
        var page = watched.Page;
        await page.GotoAsync("/import");
        await page.Locator("#files").SetInputFilesAsync([Report("bare-1.md", "Bare one"), Report("bare-2.md", "Bare two")]);
        await page.GetByRole(AriaRole.Button, new() { Name = "Import", Exact = true }).ClickAsync();

        await Expect(page.Locator("[data-job]", new() { HasText = "Imported." })).ToHaveCountAsync(2, new() { Timeout = 20_000 });
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Import of 2 files");
    }

    [BrowserFact]
    public async Task A_file_over_the_limit_is_refused_before_it_is_sent()
    {
        await using var watched = await run.OpenAsync("/import");
        var page = watched.Page;
        await page.Locator("[data-import]").EvaluateAsync("zone => zone.dataset.limit = '10'");
        await page.Locator("#files").SetInputFilesAsync(Report("large.md", "Large"));
        await page.Keyboard.PressAsync("Tab");
        await page.GetByRole(AriaRole.Button, new() { Name = "Import", Exact = true }).PressAsync("Enter");
        await Expect(Done(page, "large.md")).ToContainTextAsync("larger than 256 MB");
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Results_are_accessible_and_fit_a_phone(ColorScheme scheme)
    {
        await using var watched = await run.OpenAsync("/import", 1280, scheme);
        var page = watched.Page;
        var name = $"{new string('a', 150)}-{scheme}.md";
        await page.Locator("#files").SetInputFilesAsync([Report(name, $"Wide {scheme}"), Broken($"broken-{scheme}.md")]);
        await page.GetByRole(AriaRole.Button, new() { Name = "Import", Exact = true }).ClickAsync();
        await Expect(Done(page, name)).ToBeVisibleAsync();
        await Expect(Done(page, $"broken-{scheme}.md")).ToBeVisibleAsync();
        await page.GotoAsync("/import");
        await watched.AssertAccessibleAsync();
        await watched.KeepPictureAsync($"import-results-1280-{scheme}");

        await page.SetViewportSizeAsync(390, 844);
        await watched.AssertNoOverflowAsync();
        await watched.AssertAccessibleAsync();
        await watched.KeepPictureAsync($"import-results-390-{scheme}");
        await page.GotoAsync("/import/" + await Done(page, name).GetAttributeAsync("data-job"));
        await watched.AssertAccessibleAsync();
        await watched.AssertNoOverflowAsync();
    }

    private static ILocator Done(IPage page, string name) => page.Locator("[data-list=done] .import", new() { HasText = name }).First;

    private static FilePayload Report(string name, string title) => new()
    {
        Name = name,
        MimeType = "text/markdown",
        Buffer = Encoding.UTF8.GetBytes($"# {title}\n\nA sentence with ![a picture](x.png) in it.\n\n<div>Loose</div>\n"),
    };

    private static FilePayload Broken(string name) => new() { Name = name, MimeType = "text/markdown", Buffer = [.. "# Caf"u8, 0xE9] };
}
