using Microsoft.Playwright;
using SinoRussia.Browser.Tests.Frame;
using Xunit;

namespace SinoRussia.Browser.Tests;

[Collection(BrowserRun.Name)]
public sealed class PageKindTests(BrowserRun run)
{
    [BrowserTheory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task A_page_is_accessible_light_and_dark_keeps_to_the_policy_and_fits_the_screen(string name, string address)
    {
        await using var page = await run.OpenAsync((await run.FurnishedAsync()).Address(address));
        if (address.Contains("notes=open", StringComparison.Ordinal)) await Assertions.Expect(page.Page.Locator("[data-panel=ready]")).ToBeVisibleAsync();
        await page.AssertNoOverflowAsync();
        await LookAsync(page, $"{name}-1280", ColorScheme.Light);
        await page.KeepPictureAsync($"{name}-1280-{ColorScheme.Dark}", ColorScheme.Dark);

        await page.Page.SetViewportSizeAsync(390, 844);
        await page.AssertNoOverflowAsync();
        await LookAsync(page, $"{name}-390", ColorScheme.Dark);
        await page.KeepPictureAsync($"{name}-390-{ColorScheme.Light}", ColorScheme.Light);
        page.Forgive("404 (Not Found)");
    }

    private static async Task LookAsync(WatchedPage page, string name, ColorScheme scheme)
    {
        await page.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
        await page.AssertAccessibleAsync(scheme.ToString());
        await page.KeepPictureAsync($"{name}-{scheme}");
    }
}
