using Microsoft.EntityFrameworkCore;
using SinoRussia.Anchoring;
using SinoRussia.Library.Indexing;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library;

/// <summary>
/// Saves a new note. Safe to repeat: the id comes from the writer. Repeated with other words before anybody else changed the
/// note, it takes the newer words; repeated for a deleted note, it brings the note back with them.
/// </summary>
public sealed class Annotate(IDbContextFactory<LibraryContext> contexts, AnchorSearch search, KeepIndex keep, TimeProvider clock)
{
    public async Task<AnnotateOutcome> RunAsync(AnnotationDraft draft, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draft);
        if (!RandomId.IsOne(draft.Id.Value)) return new AnnotateOutcome.Refused("The note’s id is not one.");
        var words = AnnotationWords.Read(draft.Note, draft.Tags);
        if (words.WhyRefused is { } reason) return new AnnotateOutcome.Refused(reason);

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);

        // BEGIN IMMEDIATE: from here on nobody else writes, so what is read stays true until the commit.
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var existing = await context.HasNoteAsync(draft.Id, cancellationToken) ? await NoteQueries.ToChange(context, draft.Id, cancellationToken) : null;
        if (existing is not null)
        {
            if (!SamePlace(existing, draft)) return new AnnotateOutcome.Refused("Another note has this id.");
            return await AnnotationChange.ApplyAsync(context, transaction, search, existing, words, draft.Colour, clock, version: 1, cancellationToken);
        }

        var checking = await DraftAnchors.CheckAsync(context, draft, cancellationToken);
        if (checking.WhyRefused is { } why) return new AnnotateOutcome.Refused(why);
        var note = Annotation.Create(draft.Id, draft.Report, AnalystId.Local, checking.Anchors, words.Note, draft.Colour, clock.GetUtcNow());
        context.Annotations.Add(note);
        var tags = await AnnotationTags.AddAsync(context, draft.Id, words.Tags, cancellationToken);
        using var turn = keep.TryTakeTurn();
        var seq = await AnnotationChange.CommitAsync(context, transaction, draft.Id, cancellationToken);
        var first = checking.Marked[0];
        using var later = turn is null ? keep.TryTakeTurn() : null;
        (turn ?? later)?.Show(new NewNote(seq, note, new(first.Chapter.Id, first.Passage.Order), tags));
        return new AnnotateOutcome.Saved(new AnnotationRow(
            note.Id, note.ReportId, first.ReportTitle, checking.Rows, note.Note, tags, note.Colour, note.Created, note.Modified, note.Version));
    }

    private static bool SamePlace(Annotation existing, AnnotationDraft draft)
        => existing.ReportId == draft.Report
            && existing.Anchors.Select(anchor => (anchor.PassageId, anchor.Span)).ToHashSet()
                .SetEquals(draft.Anchors.Select(anchor => (anchor.Passage, anchor.Span)));
}
