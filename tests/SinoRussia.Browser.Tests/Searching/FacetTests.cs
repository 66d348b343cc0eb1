using Microsoft.Playwright;
using SinoRussia.Browser.Tests.Frame;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace SinoRussia.Browser.Tests.Searching;

[Collection(BrowserRun.Name)]
public sealed class FacetTests(BrowserRun run)
{
    [BrowserFact]
    public async Task A_long_facet_is_found_in_while_typing_says_how_many_are_left_and_is_chosen_by_keys()
    {
        await using var watched = await run.OpenAsync("/search?q=China&domain=space");
        var page = watched.Page;
        var facet = page.GetByRole(AriaRole.Group, new() { Name = "Domain" });
        var seen = facet.GetByRole(AriaRole.Checkbox);
        var box = facet.GetByRole(AriaRole.Searchbox);
        var before = await seen.CountAsync();
        await box.PressSequentiallyAsync("exercise");
        await Expect(facet.GetByRole(AriaRole.Status)).ToContainTextAsync("with “exercise”");
        await Expect(facet.GetByRole(AriaRole.Checkbox, new() { Checked = true })).ToHaveCountAsync(1);
        foreach (var label in await facet.Locator("li:visible").AllTextContentsAsync())
            Assert.True(label.Contains("exercise", StringComparison.OrdinalIgnoreCase) || label.Contains("Space cooperation", StringComparison.Ordinal), label);
        await watched.AssertAccessibleAsync();
        await watched.KeepPictureAsync("facet-found");

        await box.PressAsync("Enter");
        await Expect(seen.First).ToBeFocusedAsync();
        await box.FillAsync("nothing like this");
        await Expect(facet.GetByRole(AriaRole.Status)).ToContainTextAsync("0 with");
        await Expect(seen).ToHaveCountAsync(1);
        await box.FillAsync("");
        await Expect(seen).ToHaveCountAsync(before);
        await page.GetByRole(AriaRole.Button, new() { Name = "Apply" }).ClickAsync();
        await page.WaitForURLAsync("**/search?q=China&domain=space");
    }
}
