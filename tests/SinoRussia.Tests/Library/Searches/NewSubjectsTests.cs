using SinoRussia.Library;
using SinoRussia.Library.Searches;
using SinoRussia.Model;
using Xunit;

namespace SinoRussia.Tests.Library.Searches;

/// <summary>Entities and events come with the first content; what a later one adds is new to those who had searched before.</summary>
public sealed class NewSubjectsTests
{
    private const string Event = """
        events:
          - {id: ev-zephyr, date_start: '2023-05-04', date_end: null, date_precision: day, type: summit, title: Zephyr talks, domains: [], participants: [china],
             other_participants: [], location: null, description: Talks about the wind., confidence: high, basis: sourced, note: null, sources: [kremlin-sco-2001]}

        """;

    private const string Entity = """
        entities:
          - {id: zephyr, type: agreement, name: Zephyr accord, aliases: {en: [], ru: [], zh: []}, description: An accord about the wind., domains: [], in_report: false, sources: [kremlin-sco-2001], alias_basis: null}

        """;

    [Fact]
    public async Task An_added_event_and_entity_are_new_and_changed_ones_are_not()
    {
        using var library = new ReseededLibrary();
        await library.InitializeAsync();
        await KeepAsync(library);
        var question = new SearchQuestion("zephyr OR SCO OR \"Good-Neighborliness\"") { Types = [DocumentType.Entity, DocumentType.Event] };
        var saved = Assert.IsType<SavedOutcome.Changed>(await library.Get<SaveSearch>().RunAsync("Wind", question, CancellationToken.None)).Search;
        var before = await LineAsync(library, saved);
        Assert.True(before.Total > 1);
        Assert.Equal(0, before.New);

        library.Seed.Change("events.yaml", "events:\n", Event);
        library.Seed.Change("events.yaml", "title: SCO founded", "title: SCO founded in 2001");
        library.Seed.Change("entities.yaml", "entities:\n", Entity);
        library.Seed.Change("entities.yaml", "description: Basic treaty, extended in 2021.", "description: The basic treaty, extended in 2021.");
        var loaded = await library.LoadAsync();
        Assert.True(loaded is LoadSeedOutcome.Loaded, loaded is LoadSeedOutcome.Malformed malformed ? string.Join("; ", malformed.Problems) : $"{loaded}");
        await KeepAsync(library);
        var after = await LineAsync(library, saved);
        Assert.Equal((before.Total + 2, 2), (after.Total, after.New));
        var newest = await library.Get<SearchLibrary>().RunAsync(question with { Order = SearchOrder.Added }, CancellationToken.None);
        Assert.Equal(["Zephyr accord", "Zephyr talks"], newest.Hits.Take(2).Select(hit => hit.Title).Order());
    }

    private static Task<KeepOutcome> KeepAsync(ReseededLibrary library) => library.Get<KeepIndex>().RunAsync(anew: false, null, CancellationToken.None);

    private static async Task<SavedLine> LineAsync(ReseededLibrary library, SavedSearchId saved)
        => (await library.Get<ListSavedSearches>().RunAsync(CancellationToken.None)).Single(line => line.Id == saved);
}
