using SinoRussia.Model;

namespace SinoRussia.Library.Searches;

/// <summary>A saved search as it is opened.</summary>
/// <param name="Since">Hits with a greater arrival number are new to the one who looks.</param>
public sealed record SearchLook(SearchQuestion Question, long Since);

/// <summary>
/// Opens a saved search: from now on, what the index holds is seen. What is in the store but not yet in the index stays new, and so does
/// everything while an index is being built, as nobody has seen it all.
/// </summary>
public sealed class LookAtSearch(ChangeSearch change, KeepIndex keep, TimeProvider clock)
{
    /// <param name="id">Of a search that is not deleted.</param>
    /// <param name="isSeen">False for a browser that fetches ahead: nobody looks yet.</param>
    /// <param name="cancellationToken">Before the commit only.</param>
    /// <returns>Null where there is no such search.</returns>
    public async Task<SearchLook?> RunAsync(SavedSearchId id, bool isSeen, CancellationToken cancellationToken)
    {
        SearchLook? look = null;
        var (view, _) = await keep.OpenViewAsync(cancellationToken);
        using (view)
        {
            await change.RunAsync(
                id,
                search =>
                {
                    look = new(QuestionFilters.Read(search.Query, search.Filters), search.Seen);
                    if (isSeen && view is not null && !keep.Progress.IsBuilding) search.Look(view.Newest, clock.GetUtcNow());
                },
                cancellationToken);
        }

        return look;
    }
}
