using SinoRussia.Model;

namespace SinoRussia.Library.Dossiers;

/// <summary>Gives a dossier another title.</summary>
public sealed class RenameDossier(ChangeDossier change)
{
    public async Task<DossierOutcome> RunAsync(DossierId id, string? title, CancellationToken cancellationToken)
        => DossierLimits.WhyTitleRefused(title) ?? await change.RunAsync(id, (dossier, now) => dossier.Rename(title!.Trim(), now), cancellationToken);
}
