using SinoRussia.Library;
using SinoRussia.Model;
using Xunit;

namespace SinoRussia.Tests.Library;

public sealed class AnnotateQuoteTests(AnnotatedLibrary library) : IClassFixture<AnnotatedLibrary>
{
    [Fact]
    public async Task A_note_hangs_where_the_words_stand_across_passages_too()
    {
        var saved = Assert.IsType<AnnotateQuoteOutcome.Saved>(await RunAsync("passed at dusk. 灯塔在夜里亮着。 Nobody"));
        Assert.True(saved.IsExact);
        Assert.Equal(["passed at dusk.", "灯塔在夜里亮着。", "Nobody"], saved.Annotation.Anchors.Select(anchor => anchor.Quote));
    }

    [Fact]
    public async Task Words_spelt_a_little_differently_take_the_spelling_of_the_report()
    {
        var saved = Assert.IsType<AnnotateQuoteOutcome.Saved>(await RunAsync("TWO SHIPS PASSED AT DAWN"));
        Assert.False(saved.IsExact);
        Assert.Equal("Two ships passed at dawn", saved.Annotation.Quote);
    }

    [Fact]
    public async Task Words_that_stand_twice_need_their_surroundings()
    {
        Assert.Equal(new AnnotateQuoteOutcome.Ambiguous(2), await RunAsync("Nobody saw"));
        var saved = Assert.IsType<AnnotateQuoteOutcome.Saved>(await RunAsync("Nobody saw", suffix: " it go"));
        Assert.Equal("lamp", saved.Annotation.Chapter);
        Assert.IsType<AnnotateQuoteOutcome.Saved>(await RunAsync("Nobody saw", prefix: "needed oil."));
        Assert.Equal(new AnnotateQuoteOutcome.NotFound(2), await RunAsync("Nobody saw", prefix: "harbour"));
    }

    [Fact]
    public async Task Words_that_are_nowhere_are_not_found_and_nothing_is_kept()
    {
        Assert.Equal(new AnnotateQuoteOutcome.NotFound(0), await RunAsync("submarine"));
        Assert.Equal(new AnnotateQuoteOutcome.NotFound(0), await RunAsync("   "));
    }

    [Fact]
    public async Task A_report_of_which_there_is_no_text_cannot_be_quoted()
    {
        await using (var context = library.Context())
        {
            context.Add(Report.Create(new ReportId("digest-only"), Origin.Seed, "Known by digest", library.Clock.GetUtcNow()));
            await context.SaveChangesAsync();
        }

        Assert.IsType<AnnotateQuoteOutcome.NoFullText>(await RunAsync("anything", report: "digest-only"));
        Assert.IsType<AnnotateQuoteOutcome.UnknownReport>(await RunAsync("anything", report: "nowhere"));
    }

    private Task<AnnotateQuoteOutcome> RunAsync(string quote, string? prefix = null, string? suffix = null, string report = "lighthouse")
        => library.Get<AnnotateQuote>().RunAsync(new QuoteDraft(new ReportId(report), quote, prefix, suffix, "", []), CancellationToken.None);
}
