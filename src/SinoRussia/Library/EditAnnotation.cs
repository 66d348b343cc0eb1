using Microsoft.EntityFrameworkCore;
using SinoRussia.Anchoring;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library;

/// <summary>Changes the words, tags and colour of a note. Safe to repeat.</summary>
public sealed class EditAnnotation(IDbContextFactory<LibraryContext> contexts, AnchorSearch search, TimeProvider clock)
{
    /// <param name="id">The note.</param>
    /// <param name="version">The version the writer began with; when the note has moved on since, nothing is written.</param>
    /// <param name="note">Markdown.</param>
    /// <param name="tags">All tags, in order.</param>
    /// <param name="colour">Of the highlight.</param>
    /// <param name="cancellationToken">Before the commit, leaves everything as it was.</param>
    public async Task<AnnotateOutcome> RunAsync(
        AnnotationId id, int version, string note, IReadOnlyList<string> tags, Colour colour, CancellationToken cancellationToken)
    {
        var words = AnnotationWords.Read(note, tags);
        if (words.WhyRefused is { } reason) return new AnnotateOutcome.Refused(reason);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var existing = await context.Annotations.AsTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken);
        if (existing is null || existing.Deleted is not null) return new AnnotateOutcome.Gone();
        return await AnnotationChange.ApplyAsync(context, transaction, search, existing, words, colour, clock, version, cancellationToken);
    }
}
