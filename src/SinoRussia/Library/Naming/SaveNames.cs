using Microsoft.EntityFrameworkCore;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library.Naming;

/// <summary>Adds a group of names, or changes one. An entity's group keeps what the analyst wants otherwise, and nothing else.</summary>
public sealed class SaveNames(IDbContextFactory<LibraryContext> contexts, TimeProvider clock)
{
    /// <param name="id">A group's or an entity's; null for a new group.</param>
    public async Task<NameOutcome> RunAsync(NameGroupId? id, NameDraft draft, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var names = draft.Tidied();
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var group = await NameChange.GroupAsync(context, id, clock.GetUtcNow(), cancellationToken);
        if (group is null) return new NameOutcome.NotFound();
        if (names.WhyRefused(group.EntityId is null) is { } reason) return new NameOutcome.Refused(reason);
        if (id is not null && NameChange.Stored(context, group) != draft.Version)
            return new NameOutcome.Refused("These names were changed meanwhile. Load the page anew and do it again. Nothing was changed.");
        var rows = names.Off.Select(name => (Language: "", Name: name, IsOff: true)).Concat(names.Names.Select(n => (n.Language, n.Name, IsOff: false)));
        var first = group.Names.Select(n => n.Order).DefaultIfEmpty(-1).Max() + 1;
        group.Name(rows.Select((row, i) => new GroupName(group.Id, first + i, row.Language, row.Name, row.IsOff)).ToList(), clock.GetUtcNow());
        await NameChange.CommitAsync(context, transaction, cancellationToken);
        return new NameOutcome.Changed(group.Id);
    }
}
