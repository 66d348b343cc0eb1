using Microsoft.EntityFrameworkCore;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library.Searches;

/// <summary>One change to one saved search, committed whole.</summary>
public sealed class ChangeSearch(IDbContextFactory<LibraryContext> contexts)
{
    /// <param name="id">A search that is not deleted, unless <paramref name="alsoDeleted"/>.</param>
    /// <param name="change">Told the row as it stands.</param>
    /// <param name="cancellationToken">Before the commit only.</param>
    /// <param name="alsoDeleted">For bringing it back.</param>
    public async Task<SavedOutcome> RunAsync(SavedSearchId id, Action<SavedSearch> change, CancellationToken cancellationToken, bool alsoDeleted = false)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var search = await context.SavedSearches.AsTracking().FirstOrDefaultAsync(row => row.Id == id && (alsoDeleted || row.Deleted == null), cancellationToken);
        if (search is null) return new SavedOutcome.NotFound();
        change(search);
        await context.SaveChangesAsync(cancellationToken);
        return new SavedOutcome.Changed(id);
    }

    internal static SavedOutcome.Refused? WhyNameRefused(string? name)
        => string.IsNullOrWhiteSpace(name) ? new("A saved search needs a name.")
            : name.Trim().Length > SearchesLimits.Name ? new($"A name has at most {SearchesLimits.Name} characters.") : null;
}
