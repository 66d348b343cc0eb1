using Microsoft.Playwright;
using SinoRussia.Browser.Tests.Frame;
using SinoRussia.Model;
using Xunit;

namespace SinoRussia.Browser.Tests.Annotating;

[Collection(BrowserRun.Name)]
public sealed class NotesPanelTests(BrowserRun run)
{
    [BrowserFact]
    public async Task A_note_is_edited_deleted_and_brought_back()
    {
        await using var harbour = await HarbourReport.AddAsync(run.Server);
        await harbour.AnnotateAsync("trusted her ledger", "Before.", Colour.Sky, "ledger");
        await using var watched = await run.OpenAsync(harbour.Chapter);
        var (page, notes) = (watched.Page, new NotesPage(watched.Page));
        await page.GetByRole(AriaRole.Link, new() { Name = "Edit note 1" }).ClickAsync();
        await Assertions.Expect(notes.NoteField).ToHaveValueAsync("Before.");
        await notes.NoteField.FillAsync("After.");
        await notes.Form.GetByText("Rose").ClickAsync();
        await notes.SaveAsync();
        await notes.SavedAsync();
        await Assertions.Expect(page.Locator("article mark[data-colour=rose]")).ToHaveTextAsync("trusted her ledger");

        await page.GetByRole(AriaRole.Button, new() { Name = "Delete note 1" }).ClickAsync();
        await Assertions.Expect(notes.Status).ToContainTextAsync("is deleted");
        await Assertions.Expect(page.Locator("article mark[data-colour]")).ToHaveCountAsync(0);
        Assert.Empty(await harbour.NotesAsync());

        await page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Assertions.Expect(notes.Notes).ToContainTextAsync("After.");
        await Assertions.Expect(page.Locator("article mark[data-colour=rose]")).ToHaveCountAsync(1);
        Assert.Equal(("After.", Colour.Rose), (Assert.Single(await harbour.NotesAsync()).Note, (await harbour.NotesAsync())[0].Colour));
    }

    [BrowserFact]
    public async Task Words_thrown_away_can_be_taken_back()
    {
        await using var harbour = await HarbourReport.AddAsync(run.Server);
        await using var watched = await run.OpenAsync(harbour.Chapter);
        var notes = new NotesPage(watched.Page);
        await notes.SelectAsync("The harbour froze");
        await notes.AnnotateSelectionAsync();
        await notes.WriteAsync("Not yet.");
        await notes.Form.GetByRole(AriaRole.Button, new() { Name = "Cancel" }).ClickAsync();
        await Assertions.Expect(notes.Form).ToHaveCountAsync(0);
        await watched.Page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Assertions.Expect(notes.NoteField).ToHaveValueAsync("Not yet.");
    }

    [BrowserFact]
    public async Task A_note_changed_elsewhere_shows_both_versions_before_it_is_replaced()
    {
        await using var harbour = await HarbourReport.AddAsync(run.Server);
        var note = await harbour.AnnotateAsync("a broken lamp", "One.");
        await using var watched = await run.OpenAsync(harbour.Chapter + "?notes=open");
        var notes = new NotesPage(watched.Page);
        await notes.Panel.GetByRole(AriaRole.Button, new() { Name = "Edit note 1" }).ClickAsync();
        await notes.NoteField.FillAsync("Mine.");
        await harbour.EditAsync(note, "Theirs.");
        await notes.SaveAsync();
        await Assertions.Expect(notes.Form.GetByRole(AriaRole.Alert)).ToContainTextAsync("Theirs.");
        await Assertions.Expect(notes.NoteField).ToHaveValueAsync("Mine.");
        Assert.Equal("Theirs.", (await harbour.NotesAsync())[0].Note);

        await notes.NoteField.FillAsync("Theirs. Mine.");
        await notes.SaveAsync();
        await notes.SavedAsync();
        Assert.Equal("Theirs. Mine.", (await harbour.NotesAsync())[0].Note);
    }

    [BrowserFact]
    public async Task A_draft_survives_a_lost_circuit_and_is_saved_once()
    {
        await using var harbour = await HarbourReport.AddAsync(run.Server);
        await using var watched = await run.OpenAsync("/help");
        var (page, notes) = (watched.Page, new NotesPage(watched.Page));
        await page.AddInitScriptAsync("const Plain = WebSocket; window.WebSocket = class extends Plain { constructor(...a) { super(...a); (window.sockets ??= []).push(this); } };");
        await page.GotoAsync(harbour.Chapter);
        await notes.SelectAsync("the lists did not agree");
        await notes.AnnotateSelectionAsync();
        await notes.WriteAsync("Not lost.", "kept");
        await page.Context.SetOfflineAsync(true);
        await page.EvaluateAsync("sockets.forEach(socket => socket.close())");
        await Assertions.Expect(page.Locator("#components-reconnect-modal")).ToBeVisibleAsync();
        await Assertions.Expect(notes.NoteField).ToHaveValueAsync("Not lost.");
        await page.Context.SetOfflineAsync(false);

        await page.GotoAsync(harbour.Chapter);
        await page.Locator("[data-kept] button").ClickAsync();
        await notes.Panel.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();
        await Assertions.Expect(notes.NoteField).ToHaveValueAsync("Not lost.");
        await watched.KeepPictureAsync("annotating-kept");
        await notes.SaveAsync();
        await notes.SavedAsync();

        Assert.Equal("Not lost.", Assert.Single(await harbour.NotesAsync()).Note);
        await page.ReloadAsync();
        await Assertions.Expect(notes.Panel).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Continue" })).ToHaveCountAsync(0);
        foreach (var part in (string[])["ERR_INTERNET_DISCONNECTED", "WebSocket", "Connection", "connection", "Failed to"]) watched.Forgive(part);
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task The_open_panel_is_accessible_and_fits_a_phone(ColorScheme scheme)
    {
        await using var harbour = await HarbourReport.AddAsync(run.Server);
        await harbour.AnnotateAsync("Paper does not freeze", "A **good** line:\n\n- said once\n- quoted often", Colour.Moss, "to-verify");
        await harbour.AnnotateAsync("北斗系统在夜里工作", "", Colour.Sky);
        await using var watched = await run.OpenAsync(harbour.Chapter, 1280, scheme);
        var notes = new NotesPage(watched.Page);
        await notes.SelectAsync("Nobody had counted the boats");
        await Assertions.Expect(watched.Page.Locator("[data-select-bar]")).ToBeVisibleAsync();
        await watched.KeepPictureAsync($"annotating-bar-{scheme}");
        await watched.AssertAccessibleAsync();
        await notes.AnnotateSelectionAsync();
        await notes.WriteAsync("Why not?");
        await notes.Form.GetByLabel("Tags, parted by commas").FocusAsync();
        await watched.AssertAccessibleAsync();
        await watched.KeepPictureAsync($"annotating-1280-{scheme}");

        await watched.Page.SetViewportSizeAsync(390, 844);
        await watched.AssertNoOverflowAsync();
        await watched.AssertAccessibleAsync();
        await watched.KeepPictureAsync($"annotating-390-{scheme}");
        await notes.SaveAsync();
        await notes.SavedAsync();
        await watched.AssertNoOverflowAsync();
        await watched.KeepPictureAsync($"annotating-390-saved-{scheme}");
    }
}
