using Xunit;

namespace SinoRussia.Tests.Library;

public sealed class CreatedTests(SearchableLibrary library) : IClassFixture<SearchableLibrary>
{
    [Fact]
    public async Task A_note_has_the_day_it_was_written_and_all_else_the_day_its_report_came_in()
    {
        var note = await library.AnnotateAsync("Check the network.", "warning network");
        await library.KeepAsync();

        var thatDay = await library.SearchAsync("created:2026-11-24");
        Assert.Equal([note.Value], thatDay.Hits.Select(hit => hit.Id));
        Assert.Equal(["p0"], (await library.SearchAsync("created:2026-10-25 network type:passage")).Hits.Select(hit => hit.Id));
        Assert.Equal([note.Value], (await library.SearchAsync("created:2026-11.. network")).Hits.Select(hit => hit.Id));
    }

    [Fact]
    public async Task A_note_is_about_the_entities_of_the_passage_it_hangs_on()
    {
        var note = await library.AnnotateAsync("Who runs it?", "two radars");
        await library.KeepAsync();
        Assert.Contains((await library.SearchAsync("entity:Воронеж type:annotation")).Hits, hit => hit.Id == note.Value);
    }
}
