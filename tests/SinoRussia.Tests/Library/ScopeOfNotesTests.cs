using SinoRussia.Library;
using SinoRussia.Library.Dossiers;
using SinoRussia.Library.Searches;
using Xunit;

namespace SinoRussia.Tests.Library;

/// <summary>Searching within what an analyst has gathered: a tag, a dossier.</summary>
public sealed class ScopeOfNotesTests(SearchableLibrary library) : IClassFixture<SearchableLibrary>
{
    [Fact]
    public async Task A_tag_holds_the_notes_that_have_it()
    {
        var note = await library.AnnotateAsync("A missile indeed", "A missile gave");
        await library.KeepAsync();
        Assert.Equal([note.Value], await IdsAsync(new("missile") { Tags = ["to verify " + note] }));
        Assert.Equal([note.Value], await IdsAsync(new("") { Tags = ["To Verify " + note, "no such tag"] }));
        Assert.Empty(await IdsAsync(new("missile") { Tags = ["no such tag"] }));
    }

    [Fact]
    public async Task A_dossier_holds_its_excerpts_and_what_its_notes_and_findings_rest_on()
    {
        var note = await library.AnnotateAsync("Which ship is it?", "anti-ship missile");
        var dossier = Assert.IsType<DossierOutcome.Changed>(await library.Get<CreateDossier>().RunAsync("Radars", CancellationToken.None)).Dossier;
        foreach (var pick in (ExcerptPick[])[new ExcerptPick.Note(note), new ExcerptPick.Finding(new("f-one")), new ExcerptPick.Digest(new("d-one"))])
            Assert.IsType<DossierOutcome.Changed>(await library.Get<AddExcerpt>().RunAsync(dossier, pick, CancellationToken.None));
        await library.KeepAsync();

        var inIt = new SearchQuestion("") { Dossiers = [dossier.Value] };
        Assert.Equal(new[] { note.Value, "d-one", "f-one", "p0", "p4" }.Order(StringComparer.Ordinal), await IdsAsync(inIt));
        Assert.Equal(["p0", "p4"], await IdsAsync(inIt with { Text = "satellite" }));
        Assert.Equal("Radars", (await library.SearchAsync(inIt)).DossierTitles[dossier.Value]);
        Assert.Equal(["alpha"], (await library.Get<GroupHits>().RunAsync(inIt, CancellationToken.None)).Select(group => group.Report));

        var saved = Assert.IsType<SavedOutcome.Changed>(await library.Get<SaveSearch>().RunAsync("In it", inIt with { Text = "satellite" }, CancellationToken.None)).Search;
        Assert.Equal(2, (await library.Get<ListSavedSearches>().RunAsync(CancellationToken.None)).Single(line => line.Id == saved).Total);

        await library.Get<DeleteDossier>().RunAsync(dossier, CancellationToken.None);
        Assert.Empty(await IdsAsync(inIt));
    }

    [Fact]
    public async Task Saved_searches_within_several_dossiers_each_count_their_own()
    {
        var (note, finding) = (await library.AnnotateAsync("Which satellite?", "one satellite"), new ExcerptPick.Finding(new("f-one")));
        var (one, other) = (await DossierAsync("One", new ExcerptPick.Note(note)), await DossierAsync("Other", finding));
        await library.KeepAsync();
        var counts = new Dictionary<string, int>();
        foreach (var (name, dossiers) in new (string, string[])[] { ("one", [one]), ("other", [other]), ("both", [one, other]), ("none", ["gone"]) })
            Assert.IsType<SavedOutcome.Changed>(await library.Get<SaveSearch>().RunAsync("Within " + name, new SearchQuestion("") { Dossiers = dossiers }, CancellationToken.None));
        foreach (var line in await library.Get<ListSavedSearches>().RunAsync(CancellationToken.None)) counts[line.Name] = line.Total!.Value;

        // The note and its passage; the finding and its passage, which is the same; all three; nothing.
        Assert.Equal((2, 2, 3, 0), (counts["Within one"], counts["Within other"], counts["Within both"], counts["Within none"]));
    }

    private async Task<string> DossierAsync(string title, ExcerptPick pick)
    {
        var dossier = Assert.IsType<DossierOutcome.Changed>(await library.Get<CreateDossier>().RunAsync(title, CancellationToken.None)).Dossier;
        Assert.IsType<DossierOutcome.Changed>(await library.Get<AddExcerpt>().RunAsync(dossier, pick, CancellationToken.None));
        return dossier.Value;
    }

    private async Task<IEnumerable<string>> IdsAsync(SearchQuestion question)
        => (await library.SearchAsync(question)).Hits.Select(hit => hit.Id).Order(StringComparer.Ordinal);
}
