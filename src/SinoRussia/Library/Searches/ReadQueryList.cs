using Microsoft.EntityFrameworkCore;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library.Searches;

/// <summary>Reads a kept list of queries; null where it is not, or no longer, kept.</summary>
public sealed class ReadQueryList(IDbContextFactory<LibraryContext> contexts)
{
    public async Task<QueryLines?> RunAsync(QueryListId id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.QueryLists.Where(row => row.Id == id).Select(row => row.Lines).FirstOrDefaultAsync(cancellationToken) is { } text ? QueryLines.Read(text) : null;
    }
}
