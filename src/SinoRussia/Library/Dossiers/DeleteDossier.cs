using SinoRussia.Model;

namespace SinoRussia.Library.Dossiers;

/// <summary>Deletes a dossier softly, so that <see cref="RestoreDossier"/> can undo it.</summary>
public sealed class DeleteDossier(ChangeDossier change)
{
    public Task<DossierOutcome> RunAsync(DossierId id, CancellationToken cancellationToken)
        => change.RunAsync(id, (dossier, now) => dossier.Delete(now), cancellationToken);
}
