using Microsoft.EntityFrameworkCore;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library.Dossiers;

/// <summary>Shows what a pick would become, before it is added anywhere; null where there is nothing of the kind.</summary>
public sealed class ReadExcerpt(IDbContextFactory<LibraryContext> contexts)
{
    public async Task<ExcerptReading?> RunAsync(ExcerptPick pick, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await AddExcerpt.ItemAsync(context, default, pick, cancellationToken) is not { } create) return null;
        var item = create(DossierItemId.New(), 1);
        return new Excerpts(await ExcerptData.LoadAsync(context, [item], cancellationToken)).Of(item);
    }
}
