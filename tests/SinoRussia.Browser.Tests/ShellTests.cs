using Microsoft.Playwright;
using SinoRussia.Browser.Tests.Frame;
using Xunit;

namespace SinoRussia.Browser.Tests;

[Collection(BrowserRun.Name)]
public sealed class ShellTests(BrowserRun run)
{
    [BrowserFact]
    public async Task What_is_not_accessible_is_told()
    {
        await using var page = await run.OpenAsync("/help");
        await page.AssertAccessibleAsync();
        await page.Page.EvaluateAsync("document.documentElement.removeAttribute('lang')");
        var failure = await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(() => page.AssertAccessibleAsync());
        Assert.Contains("html-has-lang", failure.Message, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Single_keys_work_and_can_be_switched_off()
    {
        await using var watched = await run.OpenAsync("/help");
        var page = watched.Page;
        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(page.Locator("#find")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("?");
        await Assertions.Expect(page.Locator("#find")).ToHaveValueAsync("?");

        await page.Locator("h1").ClickAsync();
        await page.Keyboard.PressAsync("?");
        var sheet = page.Locator("#shortcuts");
        await Assertions.Expect(sheet).ToBeVisibleAsync();
        await sheet.GetByLabel("Single-key shortcuts").UncheckAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(sheet).ToBeHiddenAsync();

        await page.ReloadAsync();
        await page.Keyboard.PressAsync("?");
        await Assertions.Expect(sheet).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task The_theme_is_chosen_without_script_and_kept()
    {
        var context = await run.Browser.NewContextAsync(new BrowserNewContextOptions { BaseURL = run.Server.Address.ToString(), JavaScriptEnabled = false });
        await using var watched = await WatchedPage.WatchAsync(context);
        await watched.Page.GotoAsync("/help");
        await watched.Page.GetByRole(AriaRole.Button, new() { Name = "Dark" }).ClickAsync();
        await Assertions.Expect(watched.Page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        Assert.EndsWith("/help", watched.Page.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task The_skip_link_is_the_first_stop_and_leads_past_the_header()
    {
        await using var watched = await run.OpenAsync("/help");
        await watched.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(watched.Page.Locator(".skip")).ToBeFocusedAsync();
        await watched.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(watched.Page.Locator("main")).ToBeFocusedAsync();
    }
}
