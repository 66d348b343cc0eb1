using Microsoft.Playwright;
using SinoRussia.Browser.Tests.Frame;
using static Microsoft.Playwright.Assertions;

namespace SinoRussia.Browser.Tests.Journey;

/// <summary>An analyst who finds something by its name, reads through what was found, and keeps the search to be told of more.</summary>
internal sealed class Watcher(WatchedPage watched)
{
    private readonly IPage page = watched.Page;

    public ILocator Hits => page.Locator(".hits > .hit");

    public async Task ImportAsync(string name, byte[] bytes)
    {
        await page.GotoAsync("/import");
        await new ImportSteps(page).GiveReportAsync(name, bytes);
    }

    /// <summary>Types with an error and takes the first suggestion, by keys alone.</summary>
    public async Task TypeAndTakeAsync(string typed, string meant)
    {
        await page.GotoAsync("/");
        await page.Keyboard.PressAsync("/");
        await Expect(page.Locator("#q")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync(typed);
        await Expect(page.GetByRole(AriaRole.Option).First).ToContainTextAsync(meant);
        await LookAsync("watch-suggested");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync($"**/search?q={meant}");
    }

    /// <summary>The index follows the store by a moment: looks again until so many of a type are found.</summary>
    public async Task FindAsync(string type, int count)
    {
        var counted = page.Locator($"form.facets li:has(input[value={type}]) .n");
        for (var looks = 0; (await counted.CountAsync() == 0 || await counted.TextContentAsync() != $"{count}") && looks < 100; looks++) await page.ReloadAsync();
        await Expect(counted).ToHaveTextAsync($"{count}");
    }

    public async Task NarrowAsync(string type)
    {
        await page.Locator($"form.facets input[value={type}]").FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await page.Locator("form.facets").GetByRole(AriaRole.Button, new() { Name = "Apply" }).PressAsync("Enter");
        await page.WaitForURLAsync($"**&type={type}*");
        await LookAsync("watch-narrowed");
    }

    public async Task OpenAsync(int number)
    {
        await Hits.Nth(number - 1).Locator(".title-link").PressAsync("Enter");
        await StandsAtAsync(number);
        await LookAsync("watch-opened");
    }

    /// <summary>On a page that was opened as the n-th result, at its place.</summary>
    public async Task StandsAtAsync(int number)
    {
        await Expect(page.Locator(".steps b")).ToHaveTextAsync($"{number}");
        await Expect(page.Locator(".para:target mark.hit").First).ToBeInViewportAsync();
    }

    public async Task<string> CurrentMatchAsync(string key)
    {
        await page.Keyboard.PressAsync(key);
        var current = page.Locator("mark.is-current");
        await Expect(current).ToBeFocusedAsync();
        return await current.GetAttributeAsync("id") ?? "";
    }

    public async Task GoBackAsync(int number)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "Back to results" }).PressAsync("Enter");
        await page.WaitForURLAsync($"**/search?*#hit-{number}");
        await Expect(page.Locator($"#hit-{number}")).ToBeInViewportAsync();
    }

    public async Task SaveAsync(string name)
    {
        await page.GetByText("Save or export").PressAsync("Enter");
        await page.GetByLabel("Name of this search").FillAsync(name);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/searches?saved=*");
        await LookAsync("watch-saved");
    }

    public async Task IsToldAsync(string address, string news)
    {
        var told = page.Locator(".is-new");
        await page.GotoAsync(address);
        for (var looks = 0; await told.CountAsync() == 0 && looks < 100; looks++) await page.ReloadAsync();
        await Expect(told).ToHaveTextAsync(news);
        await LookAsync("watch-news-" + (address == "/" ? "home" : "searches"));
    }

    /// <summary>No accessibility rule is broken on the page as it stands, by day and by night.</summary>
    public async Task LookAsync(string name)
    {
        foreach (var scheme in (ColorScheme[])[ColorScheme.Dark, ColorScheme.Light])
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await watched.AssertAccessibleAsync(scheme.ToString());
        }

        await watched.KeepPictureAsync(name);
    }
}
