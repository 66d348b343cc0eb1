using Microsoft.EntityFrameworkCore;
using SinoRussia.Model;
using SinoRussia.Storage;
using SinoRussia.Text;

namespace SinoRussia.Library.Searches;

/// <summary>Keeps a list of queries that is too long for an address. Its id is made of its text: the same list is kept once.</summary>
public sealed class KeepQueryList(IDbContextFactory<LibraryContext> contexts, TimeProvider clock)
{
    private const int IdLength = 20;

    public async Task<QueryListId> RunAsync(QueryLines lines, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var text = lines.ToString();
        var id = new QueryListId(TextHash.Of(text)[..IdLength]);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await context.QueryLists.AnyAsync(row => row.Id == id, cancellationToken)) return id;
        context.QueryLists.Add(QueryList.Create(id, text, clock.GetUtcNow()));
        await context.SaveChangesAsync(cancellationToken);
        await context.QueryLists.OrderByDescending(row => row.Created).ThenBy(row => row.Id).Skip(SearchesLimits.Lists).ExecuteDeleteAsync(cancellationToken);
        return id;
    }
}
