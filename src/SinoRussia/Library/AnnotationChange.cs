using Microsoft.EntityFrameworkCore.Storage;
using SinoRussia.Anchoring;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library;

/// <summary>What saving and editing share: the check of the version, the change, and the commit with its outbox row.</summary>
internal static class AnnotationChange
{
    /// <param name="version">The version the writer saw.</param>
    public static async Task<AnnotateOutcome> ApplyAsync(
        LibraryContext context,
        IDbContextTransaction transaction,
        AnchorSearch search,
        Annotation annotation,
        AnnotationWords words,
        Colour colour,
        TimeProvider clock,
        int version,
        CancellationToken cancellationToken)
    {
        var current = (await AnnotationRows.LoadAsync(context, search, [annotation.Id], cancellationToken))[0];
        if (annotation.Deleted is null)
        {
            // The same words again are an acknowledgement that was lost on its way, not a change.
            if (current.Note == words.Note && current.Colour == colour && current.Tags.Select(Tag.Fold).SequenceEqual(words.Tags.Select(Tag.Fold)))
                return new AnnotateOutcome.Saved(current);
            if (annotation.Version != version) return new AnnotateOutcome.Conflict(current);
        }
        else
        {
            annotation.Restore(clock.GetUtcNow());
        }

        annotation.Edit(words.Note, colour, clock.GetUtcNow());
        await AnnotationTags.SetAsync(context, annotation.Id, words.Tags, cancellationToken);
        await CommitAsync(context, transaction, annotation.Id, cancellationToken);

        // It is saved: who has gone away meanwhile is told so all the same.
        return new AnnotateOutcome.Saved((await AnnotationRows.LoadAsync(context, search, [annotation.Id], CancellationToken.None))[0]);
    }

    /// <returns>The outbox number of the change.</returns>
    public static async Task<long> CommitAsync(LibraryContext context, IDbContextTransaction transaction, AnnotationId id, CancellationToken cancellationToken)
    {
        var change = OutboxEntry.Of(id);
        context.Outbox.Add(change);

        // A change that fails is given up with its transaction; to go back to the beginning of it would be two statements more each time.
        context.Database.AutoSavepointsEnabled = false;
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return change.Seq;
    }
}
