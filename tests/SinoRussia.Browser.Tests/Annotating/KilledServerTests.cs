using SinoRussia.Browser.Tests.Frame;
using Xunit;

namespace SinoRussia.Browser.Tests.Annotating;

/// <summary>A server of its own, killed right when, and while, a note is saved over a circuit.</summary>
[Collection(BrowserRun.Name)]
public sealed class KilledServerTests(BrowserRun run)
{
    [BrowserFact]
    public async Task A_note_that_the_panel_called_saved_outlives_a_kill_and_another_is_whole_or_absent()
    {
        await using var server = await ServerProcess.StartAsync();
        await using var harbour = await HarbourReport.AddAsync(server);
        await SaveAndKillAsync(server, harbour, "Nobody had counted the boats", "Called saved.", notes => notes.SavedAsync());
        Assert.Equal("Called saved.", Assert.Single(await harbour.NotesAsync()).Note);

        await server.RestartAsync();
        await SaveAndKillAsync(server, harbour, "a broken lamp", "On its way.", _ => Task.CompletedTask);
        await server.RestartAsync();
        var kept = await harbour.NotesAsync();
        Assert.Contains(kept, note => note is { Note: "Called saved.", Anchors: [{ Quote: "Nobody had counted the boats" }] });
        Assert.All(kept, note => Assert.Contains(note.Note, (string[])["Called saved.", "On its way."]));

        // What is served after the kills is what the store holds.
        await using var watched = await run.OpenAsync(harbour.Chapter, server: server);
        Assert.Equal(kept.Count, await watched.Page.Locator("article mark[data-colour]").CountAsync());
    }

    private async Task SaveAndKillAsync(ServerProcess server, HarbourReport harbour, string quote, string note, Func<NotesPage, Task> wait)
    {
        await using var watched = await run.OpenAsync(harbour.Chapter, server: server);
        var notes = new NotesPage(watched.Page);
        await notes.SelectAsync(quote);
        await notes.AnnotateSelectionAsync();
        await notes.WriteAsync(note);
        await notes.SaveAsync();
        await wait(notes);
        await server.KillAsync();
        await watched.Page.CloseAsync();
        watched.ForgiveAll();
    }
}
