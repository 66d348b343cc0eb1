using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SinoRussia.Browser.Tests.Frame;

/// <summary>What someone does under Import to bring in the text of the known report.</summary>
internal sealed class ImportSteps(IPage page)
{
    public ILocator Question => page.Locator("[data-list=ask] .import");

    public ILocator Done => page.Locator("[data-list=done] .import").First;

    public async Task ChooseAsync(string name, byte[] bytes)
    {
        await page.Locator("#files").SetInputFilesAsync(new FilePayload { Name = name, MimeType = "text/markdown", Buffer = bytes });
        await page.GetByRole(AriaRole.Button, new() { Name = "Import", Exact = true }).ClickAsync();
    }

    /// <summary>Imports a file that is a report of its own.</summary>
    public async Task GiveReportAsync(string name, byte[] bytes)
    {
        await ChooseAsync(name, bytes);
        await Expect(page.Locator("[data-list=done] .import").Filter(new() { HasText = name })).ToContainTextAsync("Imported.", new() { Timeout = 60_000 });
    }

    /// <summary>Imports a file that is recognised, and agrees. Gives back the id of the import.</summary>
    public async Task<string> GiveTextAsync(string name, byte[] bytes)
    {
        await ChooseAsync(name, bytes);
        await Expect(Question).ToContainTextAsync("chapter titles", new() { Timeout = 60_000 });
        await page.GetByRole(AriaRole.Button, new() { Name = "Make it that report’s text" }).ClickAsync();
        await Expect(Done).ToContainTextAsync("now has its full text", new() { Timeout = 60_000 });
        return await Done.GetAttributeAsync("data-job") ?? "";
    }
}
