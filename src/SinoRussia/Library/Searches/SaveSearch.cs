using Microsoft.EntityFrameworkCore;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library.Searches;

/// <summary>Keeps a search under a name. What it finds now counts as seen.</summary>
public sealed class SaveSearch(IDbContextFactory<LibraryContext> contexts, KeepIndex keep, TimeProvider clock)
{
    public async Task<SavedOutcome> RunAsync(string? name, SearchQuestion question, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        var (query, filters) = (question.Text.Trim(), QuestionFilters.Write(question));
        if (query.Length == 0 && filters.Length == 0) return new SavedOutcome.Refused("There is no search to save: it has neither words nor filters.");
        if (query.Length > SearchesLimits.Query || filters.Length > SearchesLimits.Filters)
            return new SavedOutcome.Refused($"This search is too long to be saved; a query has at most {SearchesLimits.Query} characters.");
        if (ChangeSearch.WhyNameRefused(name) is { } refused) return refused;
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await context.SavedSearches.CountAsync(row => row.Deleted == null, cancellationToken) >= SearchesLimits.Saved)
            return new SavedOutcome.Refused($"There are {SearchesLimits.Saved} saved searches already. Delete one that is no longer needed.");
        var (view, _) = await keep.OpenViewAsync(cancellationToken);
        using (view)
        {
            var search = SavedSearch.Create(SavedSearchId.New(), AnalystId.Local, name!.Trim(), query, filters, view?.Newest ?? 0, clock.GetUtcNow());
            context.SavedSearches.Add(search);
            await context.SaveChangesAsync(cancellationToken);
            return new SavedOutcome.Changed(search.Id);
        }
    }
}
