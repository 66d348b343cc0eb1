using Microsoft.EntityFrameworkCore;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library.Naming;

/// <summary>
/// Takes a group of names out of use and back: one of the analyst's own is deleted and can be restored, one of the first content is
/// switched off and on.
/// </summary>
public sealed class SwitchNames(IDbContextFactory<LibraryContext> contexts, TimeProvider clock)
{
    public async Task<NameOutcome> RunAsync(NameGroupId id, bool on, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        if (await NameChange.GroupAsync(context, id, clock.GetUtcNow(), cancellationToken) is not { } group) return new NameOutcome.NotFound();
        if (group.EntityId is not null) group.Switch(on, clock.GetUtcNow());
        else if (on) group.Restore(clock.GetUtcNow());
        else group.Delete(clock.GetUtcNow());
        await NameChange.CommitAsync(context, transaction, cancellationToken);
        return new NameOutcome.Changed(group.Id);
    }
}
