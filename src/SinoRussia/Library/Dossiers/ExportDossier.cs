using Microsoft.EntityFrameworkCore;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library.Dossiers;

/// <summary>Writes a dossier out with its citations. The same dossier gives the same file.</summary>
public sealed class ExportDossier(IDbContextFactory<LibraryContext> contexts, DocumentWriting writing)
{
    public async Task<ExportOutcome> RunAsync(DossierId id, string format, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var title = await context.Dossiers.Where(row => row.Id == id && row.Deleted == null).Select(row => row.Title).FirstOrDefaultAsync(cancellationToken);
        if (title is null) return new ExportOutcome.NotFound($"There is no dossier {id}.");
        var items = await context.DossierItems.Where(row => row.DossierId == id && row.Deleted == null).OrderBy(row => row.Order).ToListAsync(cancellationToken);
        var excerpts = new Excerpts(await ExcerptData.LoadAsync(context, items, cancellationToken));
        return writing.Write(format, title, items.Select(item => (excerpts.Of(item), item.Text)));
    }
}
