using SinoRussia.Model;

namespace SinoRussia.Library.Searches;

/// <summary>Undoes a deletion; what was new before it is still new.</summary>
public sealed class RestoreSearch(ChangeSearch change)
{
    public Task<SavedOutcome> RunAsync(SavedSearchId id, CancellationToken cancellationToken)
        => change.RunAsync(id, search => search.Restore(), cancellationToken, alsoDeleted: true);
}
