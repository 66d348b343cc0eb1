using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library.Dossiers;

/// <summary>Where a new entry goes: after all others, removed ones included.</summary>
internal static class DossierPlaces
{
    public static DossierOutcome Append(LibraryContext context, Dossier dossier, DateTimeOffset now, Func<DossierItemId, int, DossierItem> create)
    {
        if (dossier.Items.Count >= DossierLimits.Items)
            return new DossierOutcome.Refused($"A dossier holds at most {DossierLimits.Items:N0} entries; begin another one.");
        var item = create(DossierItemId.New(), dossier.Items.Count == 0 ? 1 : dossier.Items.Max(row => row.Order) + 1);
        context.DossierItems.Add(item);
        dossier.Touch(now);
        return new DossierOutcome.Changed(dossier.Id, item.Id);
    }
}
