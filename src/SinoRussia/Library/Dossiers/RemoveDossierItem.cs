using SinoRussia.Model;

namespace SinoRussia.Library.Dossiers;

/// <summary>Takes an entry out softly, so that <see cref="RestoreDossierItem"/> can put it back at its place.</summary>
public sealed class RemoveDossierItem(ChangeDossier change)
{
    public Task<DossierOutcome> RunAsync(DossierId id, DossierItemId item, CancellationToken cancellationToken)
        => change.RunAsync(id, item, (_, row, now) => row.Deleted = now, cancellationToken);
}
