using SinoRussia.Model;

namespace SinoRussia.Library.Dossiers;

/// <summary>Undoes a removal.</summary>
public sealed class RestoreDossierItem(ChangeDossier change)
{
    public Task<DossierOutcome> RunAsync(DossierId id, DossierItemId item, CancellationToken cancellationToken)
        => change.RunAsync(id, item, (_, row, _) => row.Deleted = null, cancellationToken);
}
