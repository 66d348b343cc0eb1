using Microsoft.EntityFrameworkCore;
using SinoRussia.Library;
using SinoRussia.Model;
using SinoRussia.Storage;
using SinoRussia.Text;
using Xunit;

namespace SinoRussia.Tests.Library;

public sealed class AnnotateTests(AnnotatedLibrary library) : IClassFixture<AnnotatedLibrary>
{
    [Fact]
    public async Task A_note_is_kept_with_its_quote_its_surroundings_and_its_place()
    {
        var saved = await library.SavedAsync(AnnotatedLibrary.Draft("Which *ships*?", library.On(1, "two ships passed at dusk")) with { Tags = ["Ships", " to verify "] });

        var kept = Assert.Single((await library.ListAsync()).Rows, row => row.Id == saved.Id);
        Assert.Equal("Which *ships*?", kept.Note);
        Assert.Equal(["Ships", "to verify"], kept.Tags);
        Assert.Equal(("ships", "§1 ¶2", 1), (kept.Chapter, kept.Locator, kept.Version));
        Assert.Equal(library.Clock.GetUtcNow(), kept.Created);
        var anchor = Assert.Single(kept.Anchors);
        Assert.Equal(("two ships passed at dusk", "Two ships passed at dawn, and ", "."), (anchor.Quote, anchor.Prefix, anchor.Suffix));
        Assert.Equal(anchor.Quote, anchor.Span.Of(LighthouseReport.Texts[1]));
    }

    [Fact]
    public async Task Saving_twice_under_one_id_makes_one_note()
    {
        var draft = AnnotatedLibrary.Draft("Once.", library.On(0, "keeper"));
        var first = await library.SavedAsync(draft);
        var second = await library.SavedAsync(draft);

        Assert.Equal(first.Version, second.Version);
        Assert.Single((await library.ListAsync()).Rows, row => row.Id == draft.Id);
    }

    [Fact]
    public async Task What_saving_a_note_switches_off_is_on_again_for_who_gets_the_context_next()
    {
        await library.SavedAsync(AnnotatedLibrary.Draft("Saved.", library.On(0, "keeper")));
        await using var context = await library.Get<IDbContextFactory<LibraryContext>>().CreateDbContextAsync();
        Assert.True(context.Database.AutoSavepointsEnabled);
    }

    [Fact]
    public async Task Saving_again_with_more_words_keeps_the_newer_words()
    {
        var draft = AnnotatedLibrary.Draft("Half a", library.On(0, "lighthouse"));
        await library.SavedAsync(draft);
        var again = await library.SavedAsync(draft with { Note = "Half a thought, finished." });

        Assert.Equal(("Half a thought, finished.", 2), (again.Note, again.Version));
    }

    [Fact]
    public async Task Saving_a_draft_over_a_note_that_was_edited_since_gives_both_and_writes_nothing()
    {
        var draft = AnnotatedLibrary.Draft("Mine.", library.On(0, "wrote"));
        await library.SavedAsync(draft);
        await library.Get<EditAnnotation>().RunAsync(draft.Id, 1, "Theirs.", [], Colour.Moss, CancellationToken.None);

        var conflict = Assert.IsType<AnnotateOutcome.Conflict>(await library.SaveAsync(draft with { Note = "Mine, later." }));
        Assert.Equal("Theirs.", conflict.Current.Note);
        Assert.Equal("Theirs.", (await library.Get<ReadAnnotation>().RunAsync(draft.Id, CancellationToken.None))!.Note);
    }

    [Fact]
    public async Task A_draft_saved_after_its_note_was_deleted_brings_the_note_back()
    {
        var draft = AnnotatedLibrary.Draft("Still here.", library.On(4, "oil"));
        await library.SavedAsync(draft);
        await library.Get<DeleteAnnotation>().RunAsync(draft.Id, CancellationToken.None);
        await library.SavedAsync(draft);

        Assert.Contains((await library.ListAsync()).Rows, row => row.Id == draft.Id);
    }

    [Fact]
    public async Task A_note_spans_passages_in_reading_order_whatever_order_they_come_in()
    {
        var saved = await library.SavedAsync(AnnotatedLibrary.Draft("", library.On(2, "灯塔"), library.On(1, "dusk.")));

        Assert.Equal("dusk. 灯塔", saved.Quote);
        Assert.Equal("§1 ¶2 to ¶3", saved.Locator);
    }

    [Fact]
    public async Task What_saving_gives_back_is_what_is_read_back()
    {
        await library.SavedAsync(AnnotatedLibrary.Draft("", library.On(0, "keeper")) with { Tags = ["Light houses"] });
        var saved = await library.SavedAsync(
            AnnotatedLibrary.Draft("Two *places*.", library.On(2, "灯塔"), library.On(1, "dusk."), library.On(3, "third")) with { Tags = ["new", "light HOUSES"], Colour = Colour.Moss });
        Assert.Equal(["new", "Light houses"], saved.Tags);
        Assert.Equivalent(await library.Get<ReadAnnotation>().RunAsync(saved.Id, CancellationToken.None), saved, strict: true);
    }

    [Fact]
    public async Task Each_write_leaves_its_row_in_the_outbox()
    {
        var draft = AnnotatedLibrary.Draft("Indexed.", library.On(3, "third"));
        await library.SavedAsync(draft);
        await library.Get<DeleteAnnotation>().RunAsync(draft.Id, CancellationToken.None);
        await library.Get<DeleteAnnotation>().RunAsync(draft.Id, CancellationToken.None);
        await library.Get<RestoreAnnotation>().RunAsync(draft.Id, CancellationToken.None);

        await using var context = library.Context();
        Assert.Equal(3, await context.Outbox.CountAsync(entry => entry.SubjectId == draft.Id.Value && entry.Kind == OutboxKind.Annotation));
    }

    [Fact]
    public async Task Words_that_are_not_those_of_the_library_are_refused()
    {
        var anchor = library.On(0, "spring");
        Assert.Contains("not those", await library.RefusedAsync(AnnotatedLibrary.Draft("", anchor with { Quote = "Spring" })));
        Assert.Contains("not those", await library.RefusedAsync(AnnotatedLibrary.Draft("", anchor with { Span = new TextSpan(0, 6) })));
        Assert.Contains("not those", await library.RefusedAsync(AnnotatedLibrary.Draft("", anchor with { Span = new TextSpan(9_000, 9_006) })));
        Assert.Contains("not those", await library.RefusedAsync(AnnotatedLibrary.Draft("", anchor with { Span = new TextSpan(3, 3), Quote = "" })));
        Assert.Contains("no longer", await library.RefusedAsync(AnnotatedLibrary.Draft("", anchor with { Passage = PassageId.New() })));
        Assert.Contains("no longer", await library.RefusedAsync(AnnotatedLibrary.Draft("", anchor) with { Report = new ReportId("other") }));
        Assert.Contains("Nothing", await library.RefusedAsync(AnnotatedLibrary.Draft("")));
    }

    [Fact]
    public async Task Notes_ids_and_tags_have_limits()
    {
        var anchor = library.On(0, "down");
        Assert.Contains("8000", await library.RefusedAsync(AnnotatedLibrary.Draft(new string('x', 8_001), anchor)));
        Assert.Contains("20", await library.RefusedAsync(AnnotatedLibrary.Draft("", anchor) with { Tags = [.. Enumerable.Range(0, 21).Select(n => $"t{n}")] }));
        Assert.Contains("60", await library.RefusedAsync(AnnotatedLibrary.Draft("", anchor) with { Tags = [new string('t', 61)] }));
        Assert.Contains("id", await library.RefusedAsync(AnnotatedLibrary.Draft("", anchor) with { Id = new AnnotationId("../../etc") }));
        Assert.Contains("too long", await library.RefusedAsync(AnnotatedLibrary.Draft("", [.. Enumerable.Repeat(anchor, 61)])));
    }

    [Fact]
    public async Task Tags_that_differ_in_case_only_are_one_tag()
    {
        var first = await library.SavedAsync(AnnotatedLibrary.Draft("", library.On(3, "Nobody")) with { Tags = ["Escalation", "#escalation", "ESCALATION "] });
        var second = await library.SavedAsync(AnnotatedLibrary.Draft("", library.On(3, "saw")) with { Tags = ["escalation"] });

        Assert.Equal(["Escalation"], first.Tags);
        Assert.Equal(["Escalation"], second.Tags);
        Assert.Equal(2, Assert.Single(await library.Get<ListTags>().RunAsync(CancellationToken.None), tag => tag.Name == "Escalation").Notes);
    }

    [Fact]
    public async Task The_same_draft_sent_many_times_at_once_makes_one_note()
    {
        var draft = AnnotatedLibrary.Draft("At once.", library.On(4, "lamp")) with { Tags = ["race"] };
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => library.SaveAsync(draft))));

        Assert.All(outcomes, outcome => Assert.IsType<AnnotateOutcome.Saved>(outcome));
        Assert.Single((await library.ListAsync()).Rows, row => row.Id == draft.Id);
    }
}
