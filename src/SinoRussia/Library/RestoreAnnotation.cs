using Microsoft.EntityFrameworkCore;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library;

/// <summary>Brings a deleted note back as it was. Safe to repeat.</summary>
public sealed class RestoreAnnotation(IDbContextFactory<LibraryContext> contexts, TimeProvider clock)
{
    /// <summary>False when there is no such note.</summary>
    public async Task<bool> RunAsync(AnnotationId id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var existing = await context.Annotations.AsTracking().SingleOrDefaultAsync(note => note.Id == id, cancellationToken);
        if (existing is null) return false;
        if (existing.Deleted is null) return true;
        existing.Restore(clock.GetUtcNow());
        context.Outbox.Add(OutboxEntry.Of(id));
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }
}
