using Microsoft.EntityFrameworkCore;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library.Dossiers;

/// <summary>A dossier in a list.</summary>
public sealed record DossierLine(DossierId Id, string Title, int Excerpts, int OwnTexts, DateTimeOffset Modified);

/// <summary>Lists the dossiers, the one changed last first.</summary>
public sealed class ListDossiers(IDbContextFactory<LibraryContext> contexts)
{
    public async Task<IReadOnlyList<DossierLine>> RunAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var lines = await context.Dossiers.Where(dossier => dossier.Deleted == null).Select(dossier => new DossierLine(
            dossier.Id,
            dossier.Title,
            dossier.Items.Count(item => item.Deleted == null && item.Kind != DossierItemKind.OwnText),
            dossier.Items.Count(item => item.Deleted == null && item.Kind == DossierItemKind.OwnText),
            dossier.Modified)).ToListAsync(cancellationToken);
        return [.. lines.OrderByDescending(line => line.Modified).ThenBy(line => line.Id.Value, StringComparer.Ordinal)];
    }

    /// <summary>The title of a dossier, deleted ones included: what undoing needs to name.</summary>
    public async Task<string?> TitleAsync(DossierId id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Dossiers.Where(dossier => dossier.Id == id).Select(dossier => dossier.Title).FirstOrDefaultAsync(cancellationToken);
    }
}
