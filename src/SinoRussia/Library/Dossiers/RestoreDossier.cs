using SinoRussia.Model;

namespace SinoRussia.Library.Dossiers;

/// <summary>Undoes a deletion; a dossier that is there already stays as it is.</summary>
public sealed class RestoreDossier(ChangeDossier change)
{
    public Task<DossierOutcome> RunAsync(DossierId id, CancellationToken cancellationToken)
        => change.RunAsync(id, (dossier, now) => dossier.Restore(now), cancellationToken, alsoDeleted: true);
}
