using Microsoft.Playwright;
using SinoRussia.Browser.Tests.Frame;
using SinoRussia.Model;
using Xunit;

namespace SinoRussia.Browser.Tests.Annotating;

[Collection(BrowserRun.Name)]
public sealed class SelectionTests(BrowserRun run)
{
    [BrowserFact]
    public async Task Words_selected_by_mouse_become_a_note_with_tags()
    {
        await using var harbour = await HarbourReport.AddAsync(run.Server);
        await using var watched = await run.OpenAsync(harbour.Chapter + "?q=boats");
        var notes = new NotesPage(watched.Page);
        var before = await watched.Page.EvaluateAsync<double>("scrollY");
        await notes.SelectAsync("Two keepers wrote two lists");
        await notes.AnnotateSelectionAsync();
        await notes.WriteAsync("Which *lists*?", "ledgers, to-verify");
        await watched.KeepPictureAsync("annotating-form");
        await notes.SaveAsync();
        await notes.SavedAsync();

        var saved = Assert.Single(await harbour.NotesAsync());
        Assert.Equal(("Two keepers wrote two lists", "Which *lists*?"), (saved.Quote, saved.Note));
        Assert.Equal(["ledgers", "to-verify"], saved.Tags);
        await Assertions.Expect(watched.Page.Locator("article mark[data-colour=straw]")).ToHaveTextAsync("Two keepers wrote two lists");
        await Assertions.Expect(notes.Notes).ToContainTextAsync("Which lists?");
        await Assertions.Expect(watched.Page.Locator(".matches")).ToContainTextAsync("boats");
        Assert.Contains("q=boats", watched.Page.Url, StringComparison.Ordinal);
        Assert.InRange(await watched.Page.EvaluateAsync<double>("scrollY") - before, -400, 400);
        await watched.KeepPictureAsync("annotating-saved");
    }

    [BrowserFact]
    public async Task Words_are_selected_and_annotated_by_keyboard_alone()
    {
        await using var harbour = await HarbourReport.AddAsync(run.Server);
        await using var watched = await run.OpenAsync(harbour.Chapter);
        var (page, notes) = (watched.Page, new NotesPage(watched.Page));
        await page.Keyboard.PressAsync("s");
        await Assertions.Expect(page.Locator("[data-caret-bar]")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(page.Locator("[data-live]")).ToHaveTextAsync("patrol");
        for (var i = 0; i < 4; i++) await page.Keyboard.PressAsync("Shift+ArrowRight");
        await Assertions.Expect(page.Locator("[data-live]")).ToHaveTextAsync("dawn. Selected: 5 words.");
        Assert.Equal("patrol went out at dawn", await page.EvaluateAsync<string>("[...CSS.highlights.get('selecting')].map(String).join('|')"));
        await watched.KeepPictureAsync("annotating-caret");
        await watched.AssertAccessibleAsync();
        await page.Keyboard.PressAsync("Enter");
        await notes.WriteAsync("By keys.");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("keys");
        await page.Keyboard.PressAsync("Control+Enter");
        await notes.SavedAsync();

        var saved = Assert.Single(await harbour.NotesAsync());
        Assert.Equal(("patrol went out at dawn", "By keys."), (saved.Quote, saved.Note));
        Assert.Equal(["keys"], saved.Tags);
        await Assertions.Expect(notes.Notes).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task Words_selected_in_one_paragraph_go_into_a_dossier_as_they_stand()
    {
        await using var harbour = await HarbourReport.AddAsync(run.Server);
        await using var watched = await run.OpenAsync(harbour.Chapter);
        var (page, notes) = (watched.Page, new NotesPage(watched.Page));
        var add = page.GetByRole(AriaRole.Button, new() { Name = "Add to dossier", Exact = true });
        await notes.SelectAsync("agree", "A patrol");
        await Assertions.Expect(page.Locator("[data-select-bar]")).ToBeVisibleAsync();
        await Assertions.Expect(add).ToBeHiddenAsync();

        // The bar may lie over the words that are selected next.
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator("[data-select-bar]")).ToBeHiddenAsync();
        await notes.SelectAsync("with three witnesses, a broken lamp");
        await add.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Add to a dossier");
        await Assertions.Expect(page.Locator("main blockquote")).ToHaveTextAsync("with three witnesses, a broken lamp");

        await page.GotoAsync(harbour.Chapter);
        await page.Keyboard.PressAsync("s");
        await page.Keyboard.PressAsync("Control+Shift+ArrowRight");
        await page.Keyboard.PressAsync("d");
        await Assertions.Expect(page.Locator("main blockquote")).ToHaveTextAsync("The harbour froze in the second week.");
    }

    [BrowserFact]
    public async Task Selecting_by_keyboard_needs_no_single_key()
    {
        await using var harbour = await HarbourReport.AddAsync(run.Server);
        await using var watched = await run.OpenAsync(harbour.Chapter);
        var page = watched.Page;
        await page.EvaluateAsync("localStorage.setItem('single-keys', 'off')");
        await page.Keyboard.PressAsync("s");
        await Assertions.Expect(page.Locator("[data-caret-bar]")).ToBeHiddenAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Select by keyboard" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("[data-caret-bar]")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Shift+End");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator("[data-caret-bar]")).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task A_page_opened_six_minutes_ago_can_still_be_annotated()
    {
        await using var harbour = await HarbourReport.AddAsync(run.Server);
        await using var watched = await run.OpenAsync("/help");
        await watched.Page.Clock.InstallAsync();
        var answer = await watched.Page.GotoAsync(harbour.Chapter);
        Assert.DoesNotContain("<!--Blazor:{", await answer!.TextAsync(), StringComparison.Ordinal);
        await watched.Page.Clock.FastForwardAsync("06:00");
        await watched.Page.Clock.ResumeAsync();

        var notes = new NotesPage(watched.Page);
        await notes.SelectAsync("The harbour froze");
        await notes.AnnotateSelectionAsync();
        await notes.WriteAsync("Late.");
        await notes.SaveAsync();
        await notes.SavedAsync();
        Assert.Equal("Late.", Assert.Single(await harbour.NotesAsync()).Note);
    }

    [BrowserFact]
    public async Task Notes_span_passages_and_overlap_and_all_are_shown()
    {
        await using var harbour = await HarbourReport.AddAsync(run.Server);
        await harbour.AnnotateAsync("did not agree. A patrol went out at dawn", "Across.", Colour.Moss);
        await using var watched = await run.OpenAsync(harbour.Chapter);
        var notes = new NotesPage(watched.Page);
        await notes.SelectAsync("patrol went", "broken lamp");
        await notes.AnnotateSelectionAsync();
        await notes.WriteAsync("Over it.");
        await notes.Form.GetByText("Rose").ClickAsync();
        await notes.SaveAsync();
        await notes.SavedAsync();

        await Assertions.Expect(watched.Page.Locator("article mark[data-colour=moss] mark[data-colour=rose]")).ToHaveTextAsync("patrol went out at dawn");
        await Assertions.Expect(notes.Notes).ToHaveCountAsync(2);
        await Assertions.Expect(watched.Page.Locator("article .note-ref")).ToHaveCountAsync(2);
        await notes.SelectAsync("The first list", "never built");
        await watched.Page.Keyboard.PressAsync("h");
        await Assertions.Expect(notes.Notes).ToHaveCountAsync(3);
        var kept = await harbour.NotesAsync();
        Assert.Equal(2, kept[2].Anchors.Count);
        Assert.Equal("patrol went out at dawn. It came back with three witnesses, a broken lamp", kept[1].Quote);
        await watched.KeepPictureAsync("annotating-overlap");
    }
}
