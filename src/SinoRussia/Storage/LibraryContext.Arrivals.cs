using Microsoft.EntityFrameworkCore;
using SinoRussia.Model;

namespace SinoRussia.Storage;

/// <summary>
/// Numbers what comes in. The number is drawn inside the transaction that writes, and SQLite has one writer at a time: so numbers grow in the
/// order of commits, and whoever has seen everything up to a number has missed nothing below it. A time could not promise that.
/// </summary>
public sealed partial class LibraryContext
{
    private TimeProvider Clock
        => clock ?? throw new InvalidOperationException("Contexts that write come from the factory, which gives them a clock.");

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
        => throw new NotSupportedException("Save with SaveChangesAsync, which numbers what arrives.");

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var arriving = ChangeTracker.Entries<IArrives>().Where(entry => entry.State == EntityState.Added).ToList();
        if (arriving.Count == 0) return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        await using var own = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(cancellationToken) : null;
        var number = await NewArrivalAsync(Clock.GetUtcNow().UtcTicks, cancellationToken);
        foreach (var entry in arriving) entry.Property(nameof(IArrives.Arrived)).CurrentValue = number;
        var written = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        if (own is not null) await own.CommitAsync(cancellationToken);
        return written;
    }
}
