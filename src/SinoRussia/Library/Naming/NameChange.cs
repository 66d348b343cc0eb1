using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library.Naming;

/// <summary>What every change to names shares: whose group it is, and that searches and kept pages learn of it.</summary>
internal static class NameChange
{
    /// <summary>The group as it stands, or a new one: for an entity that nobody has changed yet, or where no id is given. Null where there is none.</summary>
    public static async Task<NameGroup?> GroupAsync(LibraryContext context, NameGroupId? id, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (id is { } known)
        {
            if (await context.NameGroups.AsTracking().Include(g => g.Names).FirstOrDefaultAsync(g => g.Id == known, cancellationToken) is { } there) return there;
            var entity = new EntityId(known.Value);
            if (!await context.Entities.AnyAsync(e => e.Id == entity, cancellationToken)) return null;
            var change = NameGroup.Create(known, entity, now);
            context.Add(change);
            return change;
        }

        var made = NameGroup.Create(NameGroupId.New(), null, now);
        context.Add(made);
        return made;
    }

    /// <summary>The version in the store; 0 for a group that is only now begun.</summary>
    public static int Stored(LibraryContext context, NameGroup group) => context.Entry(group).State == EntityState.Added ? 0 : group.Version;

    public static async Task CommitAsync(LibraryContext context, IDbContextTransaction transaction, CancellationToken cancellationToken)
    {
        context.Add(OutboxEntry.OfNames());
        await context.SaveChangesAsync(cancellationToken);
        await context.Database.ExecuteSqlAsync(
            $"INSERT INTO Facts (Key, Value) VALUES ({LibraryFact.NamesVersion}, {RandomId.New()}) ON CONFLICT (Key) DO UPDATE SET Value = excluded.Value", cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
