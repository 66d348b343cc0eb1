using SinoRussia.Model;

namespace SinoRussia.Library.Dossiers;

/// <summary>Adds the analyst's own text, in Markdown, at the end.</summary>
public sealed class AddOwnText(ChangeDossier change)
{
    public async Task<DossierOutcome> RunAsync(DossierId id, string? markdown, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(markdown)) return new DossierOutcome.Refused("There is no text to add.");
        if (DossierLimits.WhyTextRefused(markdown) is { } refused) return refused;
        return await change.RunAsync(
            id,
            (context, dossier, now) => Task.FromResult(DossierPlaces.Append(context, dossier, now, (item, order) => DossierItem.OwnText(item, id, order, markdown.ReplaceLineEndings("\n").Trim('\n')))),
            cancellationToken);
    }
}
