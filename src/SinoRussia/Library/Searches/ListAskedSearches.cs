using Microsoft.EntityFrameworkCore;
using SinoRussia.Storage;

namespace SinoRussia.Library.Searches;

/// <summary>A line of the history.</summary>
/// <param name="Found">Results when it was last asked.</param>
public sealed record AskedLine(long Id, SearchQuestion Question, int Times, int Found, DateTimeOffset Asked);

/// <summary>Lists the searches that were asked, the last one first.</summary>
public sealed class ListAskedSearches(IDbContextFactory<LibraryContext> contexts, RememberSearch remember)
{
    public async Task<IReadOnlyList<AskedLine>> RunAsync(int most, CancellationToken cancellationToken)
    {
        await remember.WriteAsync(cancellationToken);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await context.AskedSearches.OrderByDescending(row => row.Asked).ThenByDescending(row => row.Id).Take(most).ToListAsync(cancellationToken);
        return [.. rows.Select(row => new AskedLine(row.Id, QuestionFilters.Read(row.Query, row.Filters), row.Times, row.Found, row.Asked))];
    }
}
