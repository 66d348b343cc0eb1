using Microsoft.Playwright;
using SinoRussia.Browser.Tests.Annotating;
using SinoRussia.Browser.Tests.Frame;
using Xunit;

namespace SinoRussia.Browser.Tests.Reading;

[Collection(BrowserRun.Name)]
public sealed class ChapterTests(BrowserRun run)
{
    [BrowserFact]
    public async Task Keys_step_through_matches_and_paragraphs()
    {
        await using var report = await HarbourReport.AddAsync(run.Server);
        await using var watched = await run.OpenAsync(report.Chapter + "?q=boats");
        var page = watched.Page;
        var total = await page.Locator("article mark.hit").CountAsync();
        await page.Keyboard.PressAsync("n");
        await Assertions.Expect(page.Locator("mark.is-current")).ToHaveAttributeAsync("id", "h1");
        await page.Keyboard.PressAsync("p");
        await Assertions.Expect(page.Locator("mark.is-current")).ToHaveAttributeAsync("id", $"h{total}");
        await Assertions.Expect(page.Locator(".matches [data-place]")).ToHaveTextAsync($"{total} of {total}");

        await page.ReloadAsync();
        await page.Keyboard.PressAsync("j");
        await Assertions.Expect(page.Locator("article .pn").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("j");
        await Assertions.Expect(page.Locator("article .pn").Nth(1)).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task A_number_marks_its_paragraph_without_losing_the_search_and_its_permanent_address_leads_back()
    {
        await using var report = await HarbourReport.AddAsync(run.Server);
        await using var watched = await run.OpenAsync(report.Chapter + "?q=lamp");
        var page = watched.Page;
        var number = page.Locator("article .pn").Nth(1);
        var permanent = await number.GetAttributeAsync("href");
        await number.ClickAsync();
        Assert.Contains("?q=lamp#p-", page.Url, StringComparison.Ordinal);
        await Assertions.Expect(page.Locator(".para:target")).ToHaveCountAsync(1);
        await page.GotoAsync(permanent!);
        Assert.EndsWith($"{report.Chapter}#p-{permanent!["/p/".Length..]}", page.Url, StringComparison.Ordinal);
        await Assertions.Expect(page.Locator(".para:target")).ToBeInViewportAsync();
    }
}
