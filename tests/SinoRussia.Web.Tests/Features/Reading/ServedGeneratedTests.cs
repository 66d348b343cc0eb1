using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SinoRussia.Library;
using SinoRussia.Model;
using SinoRussia.Storage;
using SinoRussia.Text;
using Xunit;

namespace SinoRussia.Web.Tests.Features.Reading;

/// <summary>The one coordinate system over reports nobody wrote: what is served of a passage is its text, whatever the blocks and the marks.</summary>
public sealed class ServedGeneratedTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const int Reports = 40;
    private const string Matching = "?q=lamp+OR+ledger+OR+маяк+OR+учения+OR+北斗+OR+导弹+OR+so+OR+more+OR+co*";

    [Fact]
    public async Task Every_passage_of_a_generated_report_is_served_as_its_text_with_and_without_marks()
    {
        var (passages, matches, notes) = (0, 0, 0);
        for (var seed = 1; seed <= Reports; seed++)
        {
            var report = await ImportAsync(new GeneratedReport(seed));
            var stored = await PassagesAsync(report);
            passages += stored.Count;
            await CompareAsync(report, stored, "", seed);
            matches += await CompareAsync(report, stored, Matching, seed);
            await AnnotateAsync(report, stored);
            notes += await CompareAsync(report, stored, "", seed);
            await CompareAsync(report, stored, Matching, seed);
        }

        Assert.True(passages > 500 && matches > 500 && notes > 500, $"{passages} passages, {matches} matches, {notes} marks of notes");
    }

    /// <summary>How many marks the pages of the report hold; every text is compared on the way.</summary>
    private async Task<int> CompareAsync(ReportId report, IReadOnlyList<Passage> stored, string query, int seed)
    {
        await using var context = await Contexts().CreateDbContextAsync();
        var chapters = await context.Sections.Where(section => section.ReportId == report && section.Level == 1).ToListAsync();
        var marks = 0;
        foreach (var chapter in chapters)
        {
            var page = await server.GetPageAsync($"/reports/{report}/{chapter.Slug}{query}");
            var expected = stored.Where(passage => passage.ChapterId == chapter.Id).ToDictionary(passage => passage.Id.Value, passage => passage.Text);
            var served = page.QuerySelectorAll("[data-passage]").ToDictionary(holder => holder.GetAttribute("data-passage")!, holder => holder.TextContent);
            Assert.True(expected.Count == served.Count, $"{expected.Count} passages, {served.Count} served; seed {seed}");
            Assert.All(expected, text => Assert.True(text.Value == served[text.Key], $"“{text.Value}” is served as “{served[text.Key]}”; seed {seed}{query}"));
            marks += page.QuerySelectorAll("[data-passage] mark").Length;
        }

        return marks;
    }

    /// <summary>Two notes on every passage, one over the other, and one over the bound of two passages.</summary>
    private async Task AnnotateAsync(ReportId report, IReadOnlyList<Passage> passages)
    {
        foreach (var passage in passages.Where(passage => passage.Text.Length > 6))
        {
            var (third, half) = (Whole(passage.Text, passage.Text.Length / 3), Whole(passage.Text, passage.Text.Length / 2));
            await AnnotateAsync(report, (passage, new TextSpan(0, half)));
            await AnnotateAsync(report, (passage, new TextSpan(third, passage.Text.Length)));
        }

        if (passages is [var one, var two, ..] && one.ChapterId == two.ChapterId)
            await AnnotateAsync(report, (one, new TextSpan(0, one.Text.Length)), (two, new TextSpan(0, two.Text.Length)));
    }

    private async Task AnnotateAsync(ReportId report, params (Passage Passage, TextSpan Span)[] places)
    {
        var anchors = places.Select(place => new AnchorDraft(place.Passage.Id, place.Span, place.Span.Of(place.Passage.Text)));
        var draft = new AnnotationDraft(AnnotationId.New(), report, [.. anchors], "A note.", [], Colour.Straw);
        Assert.IsType<AnnotateOutcome.Saved>(await server.App.Services.GetRequiredService<Annotate>().RunAsync(draft, CancellationToken.None));
    }

    /// <summary>Not between the halves of a character.</summary>
    private static int Whole(string text, int at) => char.IsLowSurrogate(text[at]) ? at - 1 : at;

    private async Task<ReportId> ImportAsync(GeneratedReport report)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(report.Markdown()));
        var outcome = await server.App.Services.GetRequiredService<ImportReport>().RunAsync(new ImportRequest(file, "generated.md"), null, CancellationToken.None);
        return Assert.IsType<ImportOutcome.Imported>(outcome).Report;
    }

    private async Task<IReadOnlyList<Passage>> PassagesAsync(ReportId report)
    {
        await using var context = await Contexts().CreateDbContextAsync();
        return await context.Passages.Where(passage => passage.ReportId == report).OrderBy(passage => passage.Order).ToListAsync();
    }

    private IDbContextFactory<LibraryContext> Contexts() => server.App.Services.GetRequiredService<IDbContextFactory<LibraryContext>>();
}
