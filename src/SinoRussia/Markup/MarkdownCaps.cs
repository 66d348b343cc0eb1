namespace SinoRussia.Markup;

/// <summary>How much a document may ask of its reader.</summary>
/// <param name="Depth">Levels of lists and quotes inside each other.</param>
/// <param name="TableCells">Cells of all pipe tables together, each row as wide as its table's widest.</param>
public sealed record MarkdownCaps(int Depth, int TableCells);

/// <summary>Why a document was not read.</summary>
public enum MarkdownRefusal
{
    None,
    TooDeep,
    TooManyCells,
}
