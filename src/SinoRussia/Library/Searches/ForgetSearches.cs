using Microsoft.EntityFrameworkCore;
using SinoRussia.Storage;

namespace SinoRussia.Library.Searches;

/// <summary>Clears the history, or one line of it. What is cleared is gone, as one would expect of a history.</summary>
public sealed class ForgetSearches(IDbContextFactory<LibraryContext> contexts, RememberSearch remember)
{
    /// <param name="id">Null for all of it.</param>
    public async Task<int> RunAsync(long? id, CancellationToken cancellationToken)
    {
        await remember.WriteAsync(cancellationToken);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.AskedSearches.Where(row => id == null || row.Id == id).ExecuteDeleteAsync(cancellationToken);
    }
}
