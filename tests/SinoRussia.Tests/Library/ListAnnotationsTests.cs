using SinoRussia.Library;
using SinoRussia.Model;
using SinoRussia.Text;
using Xunit;

namespace SinoRussia.Tests.Library;

public sealed class ListAnnotationsTests(ListAnnotationsTests.FilledLibrary library) : IClassFixture<ListAnnotationsTests.FilledLibrary>
{
    [Fact]
    public async Task Notes_stand_in_reading_order()
        => Assert.Equal(["café", "bare", "second ship", "lamp", "annex"], (await library.ListAsync()).Rows.Select(Name));

    [Fact]
    public async Task Tags_must_all_fit_colours_one_of_them()
    {
        Assert.Equal(["second ship"], await NamesAsync(new AnnotationFilter { Tags = ["verify", "ships"] }));
        Assert.Equal(["bare", "lamp"], await NamesAsync(new AnnotationFilter { Colours = [Colour.Moss, Colour.Sky] }));
        Assert.Equal(["annex"], await NamesAsync(new AnnotationFilter { Report = new ReportId("other") }));
        Assert.Empty(await NamesAsync(new AnnotationFilter { Report = new ReportId("other"), Tags = ["ships"] }));
    }

    [Fact]
    public async Task Words_are_sought_in_note_quote_and_tags_without_case_or_accents()
    {
        Assert.Equal(["café"], await NamesAsync(new AnnotationFilter { Text = "CAFE" }));
        Assert.Equal(["second ship"], await NamesAsync(new AnnotationFilter { Text = "Verify dusk" }));
        Assert.Empty(await NamesAsync(new AnnotationFilter { Text = "verify dawn zebra" }));
    }

    [Fact]
    public async Task A_chapter_has_the_notes_that_touch_it()
    {
        await using var context = library.Context();
        var lamp = context.Sections.Single(section => section.Slug == "lamp" && section.ReportId == LighthouseReport.Id).Id;
        Assert.Equal(["lamp"], await NamesAsync(new AnnotationFilter { Chapter = lamp }));
    }

    [Fact]
    public async Task Counts_say_what_each_further_condition_would_leave()
    {
        var list = await library.ListAsync(new AnnotationFilter { Report = LighthouseReport.Id });
        Assert.Equal([4, 1], list.Reports.Select(report => report.Notes));
        Assert.Equal([("ships", 2), ("verify", 1)], list.Tags.Select(tag => (tag.Name, tag.Notes)));
        Assert.Equal([2, 1, 1, 0], list.Colours.Select(colour => colour.Notes));
    }

    [Fact]
    public async Task A_report_asked_for_stays_a_choice_when_it_has_no_note()
    {
        await using var context = library.Context();
        await LighthouseReport.AddAsync(context, new ReportId("silent"));
        Assert.Contains((await library.ListAsync(new AnnotationFilter { Report = new ReportId("silent") })).Reports, report => report is { Report.Value: "silent", Notes: 0 });
    }

    [Fact]
    public async Task A_page_is_cut_out_of_the_whole()
    {
        var page = await library.ListAsync(new AnnotationFilter { Offset = 1, Limit = 2 });
        Assert.Equal(["bare", "second ship"], page.Rows.Select(Name));
        Assert.Equal(5, page.Total);
    }

    private async Task<IEnumerable<string>> NamesAsync(AnnotationFilter filter) => (await library.ListAsync(filter)).Rows.Select(Name);

    private static string Name(AnnotationRow row) => row.Note.Length > 0 ? row.Note : "bare";

    public sealed class FilledLibrary : AnnotatedLibrary
    {
        public override async Task InitializeAsync()
        {
            await base.InitializeAsync();
            await SavedAsync(Draft("lamp", On(4, "lamp")) with { Colour = Colour.Sky });
            await SavedAsync(Draft("second ship", On(1, "two ships passed at dusk")) with { Tags = ["ships", "verify"] });
            await SavedAsync(Draft("", On(1, "Two ships passed at dawn")) with { Tags = ["ships"], Colour = Colour.Moss });
            await SavedAsync(Draft("café", On(0, "keeper")));
            await using var context = Context();
            var other = await LighthouseReport.AddAsync(context, new ReportId("other"));
            await SavedAsync(Draft("annex", new AnchorDraft(other[0], new TextSpan(0, 3), "The")) with { Report = new ReportId("other") });
        }
    }
}
