using Microsoft.Playwright;
using SinoRussia.Browser.Tests.Frame;
using SinoRussia.Model;
using Xunit;

namespace SinoRussia.Browser.Tests.Annotating;

[Collection(BrowserRun.Name)]
public sealed class NotesListTests(BrowserRun run)
{
    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task The_list_and_a_note_are_accessible_and_fit_a_phone(ColorScheme scheme)
    {
        await using var harbour = await HarbourReport.AddAsync(run.Server);
        var first = await harbour.AnnotateAsync("a broken lamp", "Find the *lamp*.", Colour.Rose, "lamp", "to-verify");
        await harbour.AnnotateAsync("did not agree. A patrol went out at dawn", "", Colour.Moss);
        await using var watched = await run.OpenAsync($"/notes?report={harbour.Id}", 1280, scheme);
        await watched.AssertAccessibleAsync();
        await watched.KeepPictureAsync($"notes-1280-{scheme}");
        await watched.Page.SetViewportSizeAsync(390, 844);
        await watched.AssertNoOverflowAsync();
        await watched.AssertAccessibleAsync();
        await watched.KeepPictureAsync($"notes-390-{scheme}");

        await watched.Page.GotoAsync($"/notes/{first.Id}");
        await watched.AssertNoOverflowAsync();
        await watched.AssertAccessibleAsync();
        await watched.KeepPictureAsync($"note-390-{scheme}");
    }

    [BrowserFact]
    public async Task A_note_is_deleted_and_brought_back_in_the_list()
    {
        await using var harbour = await HarbourReport.AddAsync(run.Server);
        await harbour.AnnotateAsync("a broken lamp", "Gone?");
        await using var watched = await run.OpenAsync($"/notes?report={harbour.Id}");
        await watched.Page.GetByRole(AriaRole.Button, new() { Name = "Delete note on §1 ¶2" }).ClickAsync();
        await Assertions.Expect(watched.Page.GetByText("The note on §1 ¶2 is deleted.")).ToBeVisibleAsync();
        await watched.KeepPictureAsync("notes-deleted");
        Assert.Empty(await harbour.NotesAsync());
        await watched.Page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Assertions.Expect(watched.Page.Locator(".note-row")).ToContainTextAsync("Gone?");
    }
}
