using Microsoft.Playwright;
using SinoRussia.Browser.Tests.Frame;
using Xunit;

namespace SinoRussia.Browser.Tests.Annotating;

[Collection(BrowserRun.Name)]
public sealed class NotesListTests(BrowserRun run)
{
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
