using Microsoft.Playwright;
using SinoRussia.Browser.Tests.Frame;
using Xunit;

namespace SinoRussia.Browser.Tests.Searching;

[Collection(BrowserRun.Name)]
public sealed class SuggestTests(BrowserRun run)
{
    [BrowserFact]
    public async Task A_mistyped_name_is_suggested_taken_by_keys_and_leads_to_its_search()
    {
        await using var watched = await run.OpenAsync("/search");
        var page = watched.Page;
        var box = page.Locator("#q");
        await box.PressSequentiallyAsync("bedou");
        var options = page.GetByRole(AriaRole.Option);
        await Assertions.Expect(options.First).ToContainTextAsync("BeiDou");
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-expanded", "true");
        await watched.AssertAccessibleAsync();
        await watched.KeepPictureAsync("suggest-1280");

        await box.PressAsync("ArrowDown");
        await Assertions.Expect(options.First).ToHaveAttributeAsync("aria-selected", "true");
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-activedescendant", await options.First.GetAttributeAsync("id") ?? "");
        await box.PressAsync("Enter");
        await page.WaitForURLAsync("**/search?q=BeiDou");
        await Assertions.Expect(page.Locator(".chip.is-also").First).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task What_was_searched_before_is_suggested_as_such_and_taken_by_keys()
    {
        // The history page waits until what was searched has been written down.
        await using var watched = await run.OpenAsync("/search?q=hypersonic+weapons");
        var page = watched.Page;
        await page.GotoAsync(new Uri(new Uri(page.Url), "/searches").ToString());
        var box = page.Locator("#find");
        await box.PressSequentiallyAsync("hypersonic w");
        var option = page.GetByRole(AriaRole.Option).First;
        await Assertions.Expect(option).ToContainTextAsync("hypersonic weapons");
        await Assertions.Expect(option).ToContainTextAsync("searched before");
        await box.PressAsync("ArrowDown");
        await box.PressAsync("Enter");
        await page.WaitForURLAsync("**/search?q=hypersonic%20weapons");
    }

    [BrowserFact]
    public async Task A_paragraph_that_was_led_to_offers_more_like_it()
    {
        await using var watched = await run.OpenAsync((await run.FurnishedAsync()).Address("/p/{passage}"));
        var page = watched.Page;
        var link = page.Locator(".para:target > .like");
        await Assertions.Expect(link).ToBeVisibleAsync();
        Assert.Equal(1, await page.Locator(".para > .like:visible").CountAsync());
        await link.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "More like this passage" })).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Escape_closes_the_list_and_the_box_stays_a_plain_search()
    {
        await using var watched = await run.OpenAsync("/help", 390);
        var page = watched.Page;
        var box = page.Locator("#find");
        await box.PressSequentiallyAsync("russia");
        await Assertions.Expect(page.GetByRole(AriaRole.Listbox)).ToBeVisibleAsync();
        await watched.AssertNoOverflowAsync();
        await watched.AssertAccessibleAsync();
        await watched.KeepPictureAsync("suggest-390");
        await box.PressAsync("Escape");
        await Assertions.Expect(page.GetByRole(AriaRole.Listbox)).ToBeHiddenAsync();
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-expanded", "false");
        await box.PressAsync("Enter");
        await page.WaitForURLAsync("**/search?q=russia");
    }

    [BrowserFact]
    public async Task A_name_is_left_out_by_its_chip_and_the_address_says_so()
    {
        await using var watched = await run.OpenAsync("/search?q=BeiDou");
        var page = watched.Page;
        var chips = page.Locator(".chip.is-also");
        var before = await chips.CountAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Do not search for Бэйдоу" }).ClickAsync();
        await page.WaitForURLAsync("**/search?q=BeiDou&without=*");
        await Assertions.Expect(chips).ToHaveCountAsync(before - 1);
        await page.GetByRole(AriaRole.Link, new() { Name = "Only what I typed" }).ClickAsync();
        await Assertions.Expect(chips).ToHaveCountAsync(0);
    }
}
