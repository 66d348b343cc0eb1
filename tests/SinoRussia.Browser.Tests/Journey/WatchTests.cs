using System.Text;
using Microsoft.Playwright;
using SinoRussia.Browser.Tests.Frame;
using Xunit;

namespace SinoRussia.Browser.Tests.Journey;

/// <summary>From a mistyped name to news of it: search, facets, results, saved searches and shared addresses in one go.</summary>
[Collection(BrowserRun.Name)]
public sealed class WatchTests(BrowserRun run)
{
    private const string Night = """
        ---
        title: Night signals
        date: 2019-03-01
        ---

        ## The first watch

        At two the keepers heard BeiDou. The BeiDou signal was faint, and whether it was BeiDou at all was disputed.

        They wrote 北斗 into the ledger and slept.

        Nothing was heard on the second night.

        On the third night BeiDou was loud.

        ## The second watch

        The younger keeper did not believe in BeiDou.

        She heard Бэйдоу in her sleep.
        """;

    private const string Day = "---\ntitle: Day signals\ndate: 2021-03-01\n---\n\n## Noon\n\nBy day BeiDou was heard too.\n\n## Evening\n\nNothing was heard.\n";

    [BrowserFact]
    public async Task A_mistyped_name_is_found_read_through_saved_watched_and_shared()
    {
        await using var server = await ServerProcess.StartAsync();
        await using var watched = await run.OpenAsync("/", server: server);
        var (page, watcher) = (watched.Page, new Watcher(watched));
        await watcher.ImportAsync("night.md", Encoding.UTF8.GetBytes(Night));
        await watcher.TypeAndTakeAsync("bedou", "BeiDou");
        await watcher.FindAsync("passage", 5);
        await watcher.NarrowAsync("passage");

        // Through the matches of the chapter, and on to the next results, into the next chapter too.
        await watcher.OpenAsync(3);
        var matches = await page.Locator("article mark.hit").CountAsync();
        var first = await watcher.CurrentMatchAsync("n");
        var second = await watcher.CurrentMatchAsync("n");
        Assert.Equal(first, await watcher.CurrentMatchAsync("p"));
        Assert.True(matches > 1 && first != second, $"{matches} matches, {first}, {second}");
        await page.Keyboard.PressAsync("]");
        await watcher.StandsAtAsync(4);
        await page.Keyboard.PressAsync("N");
        await watcher.StandsAtAsync(5);
        await page.Keyboard.PressAsync("]");
        await watcher.StandsAtAsync(5);
        await page.Keyboard.PressAsync("[");
        await watcher.StandsAtAsync(4);
        await watcher.GoBackAsync(4);
        await watcher.LookAsync("watch-back");

        await watcher.SaveAsync("BeiDou by night");
        await watcher.ImportAsync("day.md", Encoding.UTF8.GetBytes(Day));
        await watcher.IsToldAsync("/searches", "1 new");
        await watcher.IsToldAsync("/", "1 new");
        await page.GetByRole(AriaRole.Link, new() { Name = "BeiDou by night" }).ClickAsync();
        await Assertions.Expect(page.Locator(".hits .is-new")).ToHaveCountAsync(1);
        await Assertions.Expect(watcher.Hits.First).ToContainTextAsync("By day");
        await watcher.LookAsync("watch-opened-news");

        // Three years now: some of them, chosen under the bars.
        await page.GetByLabel("From", new() { Exact = true }).SelectOptionAsync("2019");
        await page.GetByRole(AriaRole.Button, new() { Name = "Only these years" }).PressAsync("Enter");
        await Assertions.Expect(page.Locator("h2.count")).ToHaveTextAsync("6 results");
        await page.SetViewportSizeAsync(390, 844);
        await watched.AssertNoOverflowAsync();
        await watcher.LookAsync("watch-years-390");

        var told = await SaidAsync(page);
        Assert.Equal(told, await SaidAsync(server, page.Url));
    }

    /// <summary>Somebody else, without script, is given the address.</summary>
    private async Task<string> SaidAsync(ServerProcess server, string address)
    {
        var context = await run.Browser.NewContextAsync(new() { BaseURL = server.Address.ToString(), JavaScriptEnabled = false });
        await using var watched = await WatchedPage.WatchAsync(context);
        await watched.Page.GotoAsync(address);
        return await SaidAsync(watched.Page);
    }

    /// <summary>Hits and facets with their counts and choices.</summary>
    private static async Task<string> SaidAsync(IPage page)
    {
        var hits = await page.Locator(".hits > .hit").AllTextContentsAsync();
        var facets = await page.Locator("form.facets li").AllTextContentsAsync();
        var chosen = await page.Locator("form.facets input:checked").EvaluateAllAsync<string[]>("boxes => boxes.map(box => `${box.name}=${box.value}`)");
        var years = await page.Locator(".year-bars li").AllTextContentsAsync();
        Assert.True(hits.Count > 0 && facets.Count > 0 && chosen.Length > 0 && years.Count > 1);
        return string.Join('\n', [.. hits, .. facets, .. chosen, .. years]);
    }
}
