using SinoRussia.Model;

namespace SinoRussia.Library.Dossiers;

/// <summary>Changes the analyst's own text, or the remark on an excerpt. A remark may be emptied, a text of its own may not.</summary>
public sealed class EditDossierText(ChangeDossier change)
{
    public async Task<DossierOutcome> RunAsync(DossierId id, DossierItemId item, string? markdown, CancellationToken cancellationToken)
    {
        if (DossierLimits.WhyTextRefused(markdown) is { } refused) return refused;
        var text = (markdown ?? "").ReplaceLineEndings("\n").Trim('\n');
        return await change.RunAsync(
            id,
            (_, dossier, now) =>
            {
                var row = dossier.Items.Find(row => row.Id == item);
                if (row is null) return Task.FromResult<DossierOutcome>(new DossierOutcome.NotFound("The dossier has no such entry."));
                if (row.Kind == DossierItemKind.OwnText && string.IsNullOrWhiteSpace(text))
                    return Task.FromResult<DossierOutcome>(new DossierOutcome.Refused("A text of your own cannot be empty; remove it instead."));
                row.Text = text;
                dossier.Touch(now);
                return Task.FromResult<DossierOutcome>(new DossierOutcome.Changed(id, item));
            },
            cancellationToken);
    }
}
