using Microsoft.EntityFrameworkCore;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library.Dossiers;

/// <summary>Begins an empty dossier.</summary>
public sealed class CreateDossier(IDbContextFactory<LibraryContext> contexts, TimeProvider clock)
{
    public async Task<DossierOutcome> RunAsync(string? title, CancellationToken cancellationToken)
    {
        if (DossierLimits.WhyTitleRefused(title) is { } refused) return refused;
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var dossier = Dossier.Create(DossierId.New(), AnalystId.Local, title!.Trim(), clock.GetUtcNow());
        context.Dossiers.Add(dossier);
        await context.SaveChangesAsync(cancellationToken);
        return new DossierOutcome.Changed(dossier.Id);
    }
}
