using SinoRussia.Library;
using SinoRussia.Library.Searches;
using SinoRussia.Model;
using Xunit;

namespace SinoRussia.Tests.Library;

public sealed class RecordsTests : IAsyncLifetime, IDisposable
{
    private SearchableLibrary library = null!;

    public async Task InitializeAsync() => library = await RecordLibrary.CreateAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => library.Dispose();

    [Theory]
    [InlineData("BeiDou", DocumentType.Entity, "beidou", "/entities/beidou")]
    [InlineData("Бэйдоу", DocumentType.Entity, "beidou", "/entities/beidou")]
    [InlineData("北斗", DocumentType.Entity, "beidou", "/entities/beidou")]
    [InlineData("voronezh radars", DocumentType.Entity, "voronezh-radar", "/entities/voronezh-radar")]
    [InlineData("the sea", DocumentType.Chapter, "ch-sea", "/reports/alpha/sea?q=the%20sea")]
    [InlineData("alpha report", DocumentType.Report, "alpha", "/reports/alpha")]
    [InlineData("\"Radar pact signed\"", DocumentType.Event, "ev-radar-pact", "/domains/early-warning#ev-radar-pact")]
    public async Task What_is_called_as_typed_comes_first_and_leads_to_its_page(string typed, DocumentType type, string id, string url)
    {
        var first = (await library.SearchAsync(typed)).Hits[0];
        Assert.Equal((type, id, url), (first.Type, first.Id, first.Url));
    }

    [Theory]
    [InlineData("wilson type:chapter", "ch-space")]
    [InlineData("type:entity", "beidou voronezh-radar")]
    [InlineData("entity:voronezh type:event", "ev-radar-pact")]
    [InlineData("entity:沃罗涅日 type:entity", "voronezh-radar")]
    [InlineData("year:2018", "ev-radar-pact")]
    [InlineData("domain:early-warning type:event", "ev-radar-pact")]
    [InlineData("domain:space type:chapter", "ch-space")]
    [InlineData("author:wilson type:report", "alpha")]
    [InlineData("title:sea type:chapter", "ch-sea")]
    [InlineData("created:2026-10 type:(report OR chapter)", "alpha ch-sea ch-space")]
    public async Task Fields_hold_for_records_too(string typed, string ids)
        => Assert.Equal(ids.Split(' '), (await library.SearchAsync(typed)).Hits.Select(hit => hit.Id).Order(StringComparer.Ordinal));

    [Fact]
    public async Task A_record_is_shown_by_its_title_and_what_is_said_of_it_each_marked()
    {
        var entity = (await library.SearchAsync("beidou satellites")).Hits.Single(hit => hit.Type == DocumentType.Entity);
        Assert.Equal("BeiDou", Assert.Single(entity.TitleMarks).Of(entity.Title));
        Assert.Equal("Бэйдоу · 北斗\nA system of satellites for finding one's way.", entity.Snippet);
        Assert.Contains("satellites", entity.Marks.Select(mark => mark.Of(entity.Snippet)));
        Assert.Equal(("technology", null, ""), (entity.Detail, entity.Date, entity.Place.Report));

        var happening = (await library.SearchAsync("pact")).Hits.Single();
        Assert.Equal(("Vladivostok", PartialDate.Parse("2018-09-11")), (happening.Detail, happening.Date));
        Assert.Equal("pact", Assert.Single(happening.Marks).Of(happening.Snippet));

        var chapter = (await library.SearchAsync("space type:chapter")).Hits.Single();
        Assert.Equal(("Space", "Ann Wilson", "space", "1"), (chapter.Title, chapter.Snippet, chapter.Place.Chapter, chapter.Place.ChapterNumber));
    }

    [Fact]
    public async Task Types_are_counted_and_chosen_as_any_other_filter()
    {
        var types = (await library.SearchAsync("*")).Facets.Single(facet => facet.Name == "type").Values.ToDictionary(value => value.Value, value => value.Count);
        Assert.Equal(
            new Dictionary<string, int> { ["passage"] = 5, ["digest"] = 1, ["finding"] = 1, ["chapter"] = 2, ["report"] = 1, ["entity"] = 2, ["event"] = 1 },
            types);
        var chosen = await library.SearchAsync(new SearchQuestion("radar") { Types = [DocumentType.Event, DocumentType.Entity] });
        Assert.Equal(["ev-radar-pact", "voronezh-radar"], chosen.Hits.Select(hit => hit.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task In_reading_order_a_report_opens_with_its_record_and_what_stands_in_none_follows()
    {
        var hits = (await library.SearchAsync(new SearchQuestion("*", 0, 50) { Order = SearchOrder.Reading })).Hits.Select(hit => hit.Id).ToList();
        Assert.Equal(["alpha", "ch-space", "d-one", "p0"], hits.Take(4));
        Assert.Equal(["beidou", "voronezh-radar", "ev-radar-pact"], hits.TakeLast(3));
        Assert.Equal("p3", hits[hits.IndexOf("ch-sea") + 1]);
    }

    [Fact]
    public async Task Records_are_as_new_as_what_they_came_with()
    {
        var hits = (await library.SearchAsync(new SearchQuestion("*", 0, 50))).Hits.ToDictionary(hit => hit.Id, hit => hit.Arrived);
        Assert.True(hits["p0"] > 0);
        Assert.Equal((hits["p0"], hits["p3"], hits["p0"]), (hits["alpha"], hits["ch-sea"], hits["voronezh-radar"]));
    }

    [Fact]
    public async Task Grouped_by_report_what_stands_in_none_is_a_group_of_its_own()
    {
        var question = new SearchQuestion("radar*") { Grouped = true };
        var groups = await library.Get<GroupHits>().RunAsync(question, CancellationToken.None);
        Assert.Equal([("alpha", 2), (null, 2)], groups.Select(group => (group.Report, group.Count)));
        Assert.Equal((await library.SearchAsync(question)).Total, groups.Sum(group => group.Count));
        Assert.Equal(["alpha"], (await library.Get<GroupHits>().RunAsync(question with { Types = [DocumentType.Passage] }, CancellationToken.None)).Select(group => group.Report));
    }

    [Fact]
    public async Task The_index_is_held_against_the_records_of_the_store()
    {
        Assert.Empty(await library.Get<CheckIndex>().RunAsync(CancellationToken.None));
        await using var context = library.Context();
        context.Add(Entity.Create(new EntityId("unheard"), "technology", "Unheard", "Never told to the index.", false, null, []));
        await context.SaveChangesAsync();
        var trouble = Assert.Single(await library.Get<CheckIndex>().RunAsync(CancellationToken.None));
        Assert.Equal(("index-lacks", "entity unheard"), (trouble.Kind, trouble.Subject));
    }
}
