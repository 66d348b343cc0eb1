using Microsoft.EntityFrameworkCore;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library.Dossiers;

/// <summary>
/// One change to one dossier, committed whole. Two changes at once do not undo each other: the later one is made again on what the
/// earlier one left.
/// </summary>
public sealed class ChangeDossier(IDbContextFactory<LibraryContext> contexts, TimeProvider clock)
{
    private const int Attempts = 5;

    /// <param name="id">A dossier that is not deleted, unless <paramref name="alsoDeleted"/>.</param>
    /// <param name="change">Changes the tracked dossier; what is not <see cref="DossierOutcome.Changed"/> commits nothing.</param>
    /// <param name="cancellationToken">Before the commit only.</param>
    /// <param name="alsoDeleted">For bringing it back.</param>
    public async Task<DossierOutcome> RunAsync(
        DossierId id, Func<LibraryContext, Dossier, DateTimeOffset, Task<DossierOutcome>> change, CancellationToken cancellationToken, bool alsoDeleted = false)
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            var dossier = await context.Dossiers.AsTracking().Include(row => row.Items)
                .FirstOrDefaultAsync(row => row.Id == id && (alsoDeleted || row.Deleted == null), cancellationToken);
            if (dossier is null) return new DossierOutcome.NotFound("There is no such dossier.");
            var outcome = await change(context, dossier, clock.GetUtcNow());
            if (outcome is not DossierOutcome.Changed) return outcome;
            try
            {
                await context.SaveChangesAsync(cancellationToken);
                return outcome;
            }
            catch (DbUpdateConcurrencyException) when (attempt < Attempts)
            {
                // Somebody else's change came between; the next attempt reads it.
            }
        }
    }

    /// <summary>The same for a change of one entry.</summary>
    public Task<DossierOutcome> RunAsync(DossierId id, DossierItemId itemId, Action<Dossier, DossierItem, DateTimeOffset> change, CancellationToken cancellationToken)
        => RunAsync(
            id,
            (_, dossier, now) =>
            {
                var item = dossier.Items.Find(row => row.Id == itemId);
                if (item is null) return Task.FromResult<DossierOutcome>(new DossierOutcome.NotFound("The dossier has no such entry."));
                change(dossier, item, now);
                dossier.Touch(now);
                return Task.FromResult<DossierOutcome>(new DossierOutcome.Changed(id, itemId));
            },
            cancellationToken);

    public Task<DossierOutcome> RunAsync(DossierId id, Action<Dossier, DateTimeOffset> change, CancellationToken cancellationToken, bool alsoDeleted = false)
        => RunAsync(
            id,
            (_, dossier, now) =>
            {
                change(dossier, now);
                return Task.FromResult<DossierOutcome>(new DossierOutcome.Changed(id));
            },
            cancellationToken,
            alsoDeleted);
}
