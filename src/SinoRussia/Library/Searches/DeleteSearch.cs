using SinoRussia.Model;

namespace SinoRussia.Library.Searches;

/// <summary>Deletes a saved search softly, so that <see cref="RestoreSearch"/> can undo it.</summary>
public sealed class DeleteSearch(ChangeSearch change, TimeProvider clock)
{
    public Task<SavedOutcome> RunAsync(SavedSearchId id, CancellationToken cancellationToken)
        => change.RunAsync(id, search => search.Delete(clock.GetUtcNow()), cancellationToken);
}
