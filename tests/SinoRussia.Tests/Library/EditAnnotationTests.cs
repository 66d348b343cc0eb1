using SinoRussia.Library;
using SinoRussia.Model;
using Xunit;

namespace SinoRussia.Tests.Library;

public sealed class EditAnnotationTests(AnnotatedLibrary library) : IClassFixture<AnnotatedLibrary>
{
    [Fact]
    public async Task An_edit_changes_words_tags_and_colour_and_moves_the_version()
    {
        var note = await library.SavedAsync(AnnotatedLibrary.Draft("Before.", library.On(0, "keeper")) with { Tags = ["old", "kept"] });
        library.Clock.Advance(TimeSpan.FromMinutes(1));
        var edited = Assert.IsType<AnnotateOutcome.Saved>(await EditAsync(note, 1, "After.", "kept", "new")).Annotation;

        Assert.Equal(("After.", Colour.Rose, 2), (edited.Note, edited.Colour, edited.Version));
        Assert.Equal(["kept", "new"], edited.Tags);
        Assert.Equal(TimeSpan.FromMinutes(1), edited.Modified - edited.Created);
    }

    [Fact]
    public async Task An_edit_of_an_older_version_writes_nothing_and_gives_the_words_that_are_there()
    {
        var note = await library.SavedAsync(AnnotatedLibrary.Draft("One.", library.On(1, "dawn")));
        await EditAsync(note, 1, "Two.");
        var conflict = Assert.IsType<AnnotateOutcome.Conflict>(await EditAsync(note, 1, "Three."));

        Assert.Equal(("Two.", 2), (conflict.Current.Note, conflict.Current.Version));
        var merged = Assert.IsType<AnnotateOutcome.Saved>(await EditAsync(note, conflict.Current.Version, "Two. Three."));
        Assert.Equal("Two. Three.", merged.Annotation.Note);
    }

    [Fact]
    public async Task An_edit_whose_acknowledgement_was_lost_may_be_repeated()
    {
        var note = await library.SavedAsync(AnnotatedLibrary.Draft("One.", library.On(1, "dusk")));
        await EditAsync(note, 1, "Two.");
        Assert.Equal(2, Assert.IsType<AnnotateOutcome.Saved>(await EditAsync(note, 1, "Two.")).Annotation.Version);
    }

    [Fact]
    public async Task A_deleted_note_leaves_the_list_and_comes_back_as_it_was()
    {
        var note = await library.SavedAsync(AnnotatedLibrary.Draft("Undo me.", library.On(2, "灯塔")) with { Tags = ["undo"] });
        Assert.True(await library.Get<DeleteAnnotation>().RunAsync(note.Id, CancellationToken.None));
        Assert.DoesNotContain((await library.ListAsync()).Rows, row => row.Id == note.Id);
        Assert.DoesNotContain(await library.Get<ListTags>().RunAsync(CancellationToken.None), tag => tag.Name == "undo");
        Assert.IsType<AnnotateOutcome.Gone>(await EditAsync(note, 2, "Too late."));

        Assert.True(await library.Get<RestoreAnnotation>().RunAsync(note.Id, CancellationToken.None));
        var back = Assert.Single((await library.ListAsync()).Rows, row => row.Id == note.Id);
        Assert.Equal(("Undo me.", "灯塔"), (back.Note, back.Quote));
        Assert.Equal(["undo"], back.Tags);
    }

    [Fact]
    public async Task What_was_never_there_cannot_be_edited_deleted_or_brought_back()
    {
        var nobody = AnnotationId.New();
        Assert.IsType<AnnotateOutcome.Gone>(await library.Get<EditAnnotation>().RunAsync(nobody, 1, "", [], Colour.Sky, CancellationToken.None));
        Assert.False(await library.Get<DeleteAnnotation>().RunAsync(nobody, CancellationToken.None));
        Assert.False(await library.Get<RestoreAnnotation>().RunAsync(nobody, CancellationToken.None));
        Assert.Null(await library.Get<ReadAnnotation>().RunAsync(nobody, CancellationToken.None));
    }

    private Task<AnnotateOutcome> EditAsync(AnnotationRow note, int version, string words, params string[] tags)
        => library.Get<EditAnnotation>().RunAsync(note.Id, version, words, tags, Colour.Rose, CancellationToken.None);
}
