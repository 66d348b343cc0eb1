using Microsoft.Playwright;
using SinoRussia.Browser.Tests.Annotating;
using SinoRussia.Browser.Tests.Frame;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace SinoRussia.Browser.Tests.Journey;

/// <summary>An analyst on the way from a file on the desk to a Word document with a cited quote.</summary>
internal sealed class Traveller(IPage page)
{
    public const string Phrase = "missile attack warning";
    public const string Tag = "early-warning";

    private readonly NotesPage notes = new(page);

    public async Task ImportAsync(string name, byte[] bytes)
    {
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "Import", Exact = true }).ClickAsync();
        await page.WaitForURLAsync("**/import");
        await new ImportSteps(page).GiveTextAsync(name, bytes);
    }

    /// <summary>Searches from the home page until the report's own words are found: the index follows the store by a moment.</summary>
    public async Task SearchAsync()
    {
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Combobox).FillAsync($"\"{Phrase}\"");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".understood")).ToBeVisibleAsync();
        for (var looks = 0; await Hit.CountAsync() == 0 && looks < 100; looks++) await page.ReloadAsync();
        await Expect(Hit.Locator("mark.hit")).ToHaveTextAsync(Phrase);
    }

    /// <summary>Opens the hit, by a click or by the keyboard; gives back the sentence around the hit.</summary>
    public async Task<string> OpenHitAsync(bool byKeyboard)
    {
        var link = Hit.Locator(".title-link");
        if (byKeyboard) await link.PressAsync("Enter");
        else await link.ClickAsync();
        var passage = page.Locator(".para:target [data-passage]");
        await Expect(passage).ToBeInViewportAsync();
        await Expect(passage.Locator("mark.hit")).ToHaveTextAsync(Phrase);
        var text = await passage.TextContentAsync() ?? "";
        var at = text.IndexOf(Phrase, StringComparison.Ordinal);
        var start = text.LastIndexOf(". ", at, StringComparison.Ordinal) + 2;
        return text[start..(text.IndexOf('.', at) + 1)];
    }

    public async Task AnnotateByMouseAsync(string sentence, string note)
    {
        await notes.SelectAsync(sentence);
        await notes.AnnotateSelectionAsync();
        await notes.WriteAsync(note, Tag);
        await notes.SaveAsync();
        await notes.SavedAsync();
    }

    /// <summary>The caret begins at the paragraph that the hit opened.</summary>
    public async Task AnnotateByKeyboardAsync(string sentence, string note)
    {
        await page.Keyboard.PressAsync("s");
        await Expect(page.Locator("[data-caret-bar]")).ToBeFocusedAsync();
        var steps = 0;
        while (!sentence.StartsWith(await DrawnAsync("caret"), StringComparison.Ordinal) || !await StandsAtAsync(sentence))
        {
            await page.Keyboard.PressAsync("Control+ArrowRight");
            Assert.True(++steps < 100, "The caret never came to the sentence.");
        }

        await page.Keyboard.PressAsync("Control+Shift+ArrowRight");
        Assert.Equal(sentence, await DrawnAsync("selecting"));
        await page.Keyboard.PressAsync("Enter");
        await notes.WriteAsync(note);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync(Tag);
        await page.Keyboard.PressAsync("Control+Enter");
        await notes.SavedAsync();
    }

    public async Task AddNoteToDossierAsync(string note, string title)
    {
        await notes.Notes.Filter(new() { HasText = note }).GetByRole(AriaRole.Link, new() { Name = "Add to dossier" }).ClickAsync();
        await page.GetByLabel("Title of your first dossier").FillAsync(title);
        await page.GetByRole(AriaRole.Button, new() { Name = "Add", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(title);
    }

    public async Task<byte[]> ExportWordAsync()
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Word document" }).ClickAsync());
        Assert.EndsWith(".docx", download.SuggestedFilename, StringComparison.Ordinal);
        return await File.ReadAllBytesAsync(await download.PathAsync());
    }

    private ILocator Hit => page.Locator(".hits > .hit").Filter(new() { Has = page.Locator(".type", new() { HasText = "Passage" }) });

    private Task<string> DrawnAsync(string highlight) => page.EvaluateAsync<string>("name => [...CSS.highlights.get(name)].map(String).join('')", highlight);

    private Task<bool> StandsAtAsync(string sentence) => page.EvaluateAsync<bool>("""
        sentence => {
          const [caret] = CSS.highlights.get('caret');
          const rest = document.createRange();
          rest.setStart(caret.startContainer, caret.startOffset);
          rest.setEndAfter(caret.startContainer.parentElement.closest('[data-passage]'));
          return rest.toString().startsWith(sentence);
        }
        """, sentence);
}
