using Microsoft.EntityFrameworkCore;
using SinoRussia.Storage;

namespace SinoRussia.Library.Reading;

/// <summary>Lists all domains of cooperation, those under a domain after it.</summary>
public sealed class ListDomains(IDbContextFactory<LibraryContext> contexts)
{
    public async Task<IReadOnlyList<DomainLine>> RunAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await DomainLine.LoadAsync(context, cancellationToken);
    }
}
