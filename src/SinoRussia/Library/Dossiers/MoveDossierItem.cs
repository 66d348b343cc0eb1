using SinoRussia.Model;

namespace SinoRussia.Library.Dossiers;

/// <summary>Moves an entry one place up or down; at the end of the way it stays.</summary>
public sealed class MoveDossierItem(ChangeDossier change)
{
    public Task<DossierOutcome> RunAsync(DossierId id, DossierItemId item, bool up, CancellationToken cancellationToken)
        => change.RunAsync(id, item, (dossier, row, _) => Move(dossier, row, up), cancellationToken);

    private static void Move(Dossier dossier, DossierItem item, bool up)
    {
        // What was removed keeps its place among the others but is no step on the way.
        var others = dossier.Items.Where(row => row.Deleted is null && row.Id != item.Id && (up ? row.Order < item.Order : row.Order > item.Order));
        var neighbour = up ? others.MaxBy(row => row.Order) : others.MinBy(row => row.Order);
        if (neighbour is not null) (item.Order, neighbour.Order) = (neighbour.Order, item.Order);
    }
}
