using SinoRussia.Model;

namespace SinoRussia.Library.Searches;

/// <summary>Gives a saved search another name.</summary>
public sealed class RenameSearch(ChangeSearch change)
{
    public async Task<SavedOutcome> RunAsync(SavedSearchId id, string? name, CancellationToken cancellationToken)
        => ChangeSearch.WhyNameRefused(name) ?? await change.RunAsync(id, search => search.Rename(name!.Trim()), cancellationToken);
}
