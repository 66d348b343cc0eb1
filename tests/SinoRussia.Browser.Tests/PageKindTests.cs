using Microsoft.Playwright;
using SinoRussia.Browser.Tests.Frame;
using Xunit;

namespace SinoRussia.Browser.Tests;

[Collection(BrowserRun.Name)]
public sealed class PageKindTests(BrowserRun run)
{
    [BrowserTheory]
    [MemberData(nameof(PageKinds.LightAndDark), MemberType = typeof(PageKinds))]
    public async Task A_page_is_accessible_keeps_to_the_policy_and_fits_the_screen(string name, string address, bool dark)
    {
        var scheme = dark ? ColorScheme.Dark : ColorScheme.Light;
        await using var page = await run.OpenAsync(address, 1280, scheme);
        await page.AssertAccessibleAsync();
        await page.AssertNoOverflowAsync();
        await page.KeepPictureAsync($"{name}-1280-{scheme}");

        await page.Page.SetViewportSizeAsync(390, 844);
        await page.AssertNoOverflowAsync();
        await page.AssertAccessibleAsync();
        await page.KeepPictureAsync($"{name}-390-{scheme}");
        page.Forgive("404 (Not Found)");
    }
}
