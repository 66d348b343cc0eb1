using Microsoft.EntityFrameworkCore;
using SinoRussia.Library;
using SinoRussia.Library.Searches;
using SinoRussia.Model;
using SinoRussia.Text;
using Xunit;

namespace SinoRussia.Tests.Library.Searches;

/// <summary>A second report, older and added later, beside the first: order, grouping and counting have something to tell apart.</summary>
public sealed class TwoReports : IAsyncLifetime, IDisposable
{
    public SearchableLibrary Library { get; } = new();

    public AnnotationId Note { get; private set; }

    public async Task InitializeAsync()
    {
        await Library.InitializeAsync();
        await using (var context = Library.Context())
        {
            var alpha = await context.Reports.AsTracking().SingleAsync(report => report.Id == new ReportId("alpha"));
            alpha.Issued = PartialDate.Parse("2022-12-08");
            var beta = Report.Create(new ReportId("beta"), Origin.Import, "Beta: a report, \"quoted\"", SearchableLibrary.Now.AddDays(1));
            (beta.Issued, beta.Publisher, beta.Number) = (PartialDate.Parse("2014"), "Institute", "B-7");
            beta.Contributors.Add(Contributor.Create(beta.Id, null, ContributorRole.Author, "Una Hakvåg", 1));
            var chapter = Section.Chapter(new SectionId("ch-beta"), beta.Id, SectionKind.Chapter, "missiles", "Missiles", 0);
            context.AddRange(beta, chapter, OutboxEntry.Of(beta.Id));
            for (var i = 0; i < 5; i++) context.Add(Passage(chapter, i, i == 0 ? "=SUM(A1) of every missile, \"so\" it says." : $"Missile number {i} has no warning."));
            await context.SaveChangesAsync();
        }

        Note = await Library.AnnotateAsync("a missile note", "An anti-ship missile");
        await Library.KeepAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => Library.Dispose();

    private static Passage Passage(Section chapter, int at, string text) => SinoRussia.Model.Passage.Create(
        new PassageId("b" + at), chapter, at, new PassagePlace(at + 1, null, null), new PassageContent(PassageKind.Paragraph, text, text, TextHash.Of(text), "en"));
}

public sealed class OrderTests(TwoReports reports) : IClassFixture<TwoReports>
{
    private readonly SearchableLibrary library = reports.Library;

    [Fact]
    public async Task Reading_order_goes_report_by_report_with_a_note_after_its_passage_and_a_chapter_before_its_text()
        => Assert.Equal(["p0", "p1", "p4", reports.Note.Value, "ch-beta", "b0", "b1", "b2", "b3", "b4"], await IdsAsync(SearchOrder.Reading));

    [Fact]
    public async Task By_date_the_newest_stands_first_a_note_by_when_it_was_written()
        => Assert.Equal([reports.Note.Value, "p0", "p1", "p4", "ch-beta", "b0", "b1", "b2", "b3", "b4"], await IdsAsync(SearchOrder.Date));

    [Fact]
    public async Task By_arrival_what_came_last_stands_first()
        => Assert.Equal([reports.Note.Value, "ch-beta", "b0", "b1", "b2", "b3", "b4", "p0", "p1", "p4"], await IdsAsync(SearchOrder.Added));

    [Fact]
    public async Task An_order_is_the_same_on_every_page()
    {
        var paged = new List<string>();
        for (var offset = 0; offset < 10; offset += 2)
            paged.AddRange((await library.SearchAsync(new SearchQuestion("missile", offset, 2) { Order = SearchOrder.Date })).Hits.Select(hit => hit.Id));
        Assert.Equal(await IdsAsync(SearchOrder.Date), paged);
    }

    [Fact]
    public async Task Years_are_counted_and_chosen_like_any_other_filter()
    {
        var answer = await library.SearchAsync(new SearchQuestion("missile") { Years = ["2014", "2026"] });
        Assert.Equal(6, answer.Total);
        Assert.Equal([("2014", 6, true), ("2022", 4, false), ("2026", 0, true)], answer.Facets.Single(facet => facet.Name == "year").Values.Select(v => (v.Value, v.Count, v.Chosen)));
    }

    [Theory]
    [InlineData("2014")]
    [InlineData("2010..2014")]
    [InlineData("2015..")]
    [InlineData("..2022")]
    [InlineData("2015..2021")]
    public async Task A_year_or_a_stretch_of_years_is_the_same_as_a_filter_and_in_the_query(string years)
    {
        var filtered = await library.SearchAsync(new SearchQuestion("missile") { Years = [years] });
        var asked = await library.SearchAsync($"missile year:{years}");
        Assert.Equal(asked.Hits.Select(hit => hit.Id).Order(StringComparer.Ordinal), filtered.Hits.Select(hit => hit.Id).Order(StringComparer.Ordinal));
        Assert.Equal(asked.Total, filtered.Total);

        // Of a stretch only years with results are listed, each with its count whatever is chosen.
        var counted = filtered.Facets.Single(facet => facet.Name == "year").Values;
        Assert.Equal([("2014", 6), ("2022", 4)], counted.Select(value => (value.Value, value.Count)));
        Assert.Equal(filtered.Total, counted.Where(value => value.Chosen).Sum(value => value.Count));
    }

    [Theory]
    [InlineData("missile")]
    [InlineData("missile warning Voronesh")]
    public async Task Groups_have_the_counts_and_the_first_hits_of_their_reports(string query)
    {
        var question = new SearchQuestion(query) { Order = SearchOrder.Reading };
        var groups = await library.Get<GroupHits>().RunAsync(question, CancellationToken.None);
        Assert.Equal(["beta", "alpha"], groups.OrderByDescending(group => group.Count).Select(group => group.Report));
        foreach (var group in groups)
        {
            var alone = await library.SearchAsync(question with { Reports = [group.Report!] });
            Assert.Equal((alone.Total, alone.Hits[0].Place.ReportTitle), (group.Count, group.Title));
            Assert.Equal(alone.Hits.Take(3).Select(hit => (hit.Id, hit.Snippet)), group.Hits.Select(hit => (hit.Id, hit.Snippet)));
        }
    }

    [Fact]
    public async Task Only_the_chosen_reports_make_groups()
        => Assert.Equal(["alpha"], (await library.Get<GroupHits>().RunAsync(new("missile") { Reports = ["alpha"] }, CancellationToken.None)).Select(group => group.Report));

    private async Task<IEnumerable<string>> IdsAsync(SearchOrder order)
        => (await library.SearchAsync(new SearchQuestion("missile") { Order = order })).Hits.Select(hit => hit.Id);
}
