using SinoRussia.Library;
using SinoRussia.Library.Naming;
using SinoRussia.Model;
using Xunit;

namespace SinoRussia.Tests.Library.Naming;

public sealed class SaveNamesTests(SearchableLibrary library) : IClassFixture<SearchableLibrary>, IAsyncLifetime
{
    public async Task InitializeAsync() => await library.KeepAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_new_group_holds_from_the_next_search_on_and_a_deleted_one_no_more_until_it_is_restored()
    {
        Assert.Equal(0, (await library.SearchAsync("Fir")).Total);
        var group = Assert.IsType<NameOutcome.Changed>(await SaveAsync(null, 0, ("en", "Fir"), ("ru", "ёлка"), ("ru", " ёлка "))).Group;
        var found = await library.SearchAsync("Fir");
        Assert.Equal("p3", Assert.Single(found.Hits).Id);
        Assert.Equal("Ёлки", Assert.Single(found.Hits[0].Marks).Of(found.Hits[0].Snippet));
        Assert.Equal(("Fir", "ёлка", "ru", false), Assert.Single(found.Also.Select(a => (a.Typed, a.Name, a.Language, a.Off))));
        Assert.Equal(0, (await library.SearchAsync(new SearchQuestion("Fir") { Names = false })).Total);
        Assert.Equal(0, (await library.SearchAsync(new SearchQuestion("Fir") { WithoutNames = ["ёлка"] })).Total);
        Assert.EndsWith("?q=Fir#p-p3", found.Hits[0].Url, StringComparison.Ordinal);

        Assert.IsType<NameOutcome.Changed>(await library.Get<SwitchNames>().RunAsync(group, on: false, CancellationToken.None));
        Assert.Equal(0, (await library.SearchAsync("Fir")).Total);
        Assert.IsType<NameOutcome.Changed>(await library.Get<SwitchNames>().RunAsync(group, on: true, CancellationToken.None));
        Assert.Equal(1, (await library.SearchAsync("Fir")).Total);
        await library.KeepAsync();
        Assert.Equal(1, (await library.SearchAsync("Fir")).Total);
        await library.Get<SwitchNames>().RunAsync(group, on: false, CancellationToken.None);
    }

    [Fact]
    public async Task Names_of_the_first_content_can_be_switched_off_and_added_to_and_stay_what_they_are()
    {
        await using (var context = library.Context())
        {
            var entity = Entity.Create(new EntityId("sea-thing"), "concept", "Sea Thing", "A thing.", false, null, []);
            entity.Aliases.Add(new EntityAlias(entity.Id, "ru", 0, "море"));
            context.Add(entity);
            await context.SaveChangesAsync();
        }

        var id = new NameGroupId("sea-thing");
        Assert.IsType<NameOutcome.Changed>(await SaveAsync(id, 0, ("en", "Wet Thing")));
        Assert.Equal(["p3"], (await library.SearchAsync("Wet Thing")).Hits.Select(h => h.Id));
        Assert.IsType<NameOutcome.Refused>(await SaveAsync(id, 0, ("en", "Other")));

        var held = await library.Get<ListNames>().OneAsync(id, CancellationToken.None);
        var off = new NameDraft([("en", "Wet Thing")], ["море"], held!.Version);
        Assert.IsType<NameOutcome.Changed>(await library.Get<SaveNames>().RunAsync(id, off, CancellationToken.None));
        Assert.Equal(0, (await library.SearchAsync("Wet Thing")).Total);
        var line = Assert.Single(await library.Get<ListNames>().RunAsync("wet", CancellationToken.None));
        Assert.Equal([("Sea Thing", true, false), ("море", true, true), ("Wet Thing", false, false)], line.Names.Select(n => (n.Name, n.IsSeed, n.IsOff)));
    }

    [Fact]
    public async Task What_cannot_stand_for_another_name_is_refused_with_the_reason()
    {
        Assert.Contains("two names", Assert.IsType<NameOutcome.Refused>(await SaveAsync(null, 0, ("en", "Alone"), ("en", "alone"))).Reason, StringComparison.Ordinal);
        Assert.Contains("“—”", Assert.IsType<NameOutcome.Refused>(await SaveAsync(null, 0, ("en", "Dash"), ("en", "—"))).Reason, StringComparison.Ordinal);
        Assert.IsType<NameOutcome.Refused>(await SaveAsync(null, 0, ("en", "Long"), ("en", new string('x', 201))));
        Assert.IsType<NameOutcome.Refused>(await SaveAsync(null, 0, ("en", "One"), ("xx", "Two")));
        Assert.IsType<NameOutcome.NotFound>(await SaveAsync(new NameGroupId("nowhere"), 0, ("en", "One"), ("en", "Two")));
    }

    private Task<NameOutcome> SaveAsync(NameGroupId? id, int version, params (string Language, string Name)[] names)
        => library.Get<SaveNames>().RunAsync(id, new NameDraft(names, [], version), CancellationToken.None);
}
