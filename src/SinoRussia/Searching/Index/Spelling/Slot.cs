using SinoRussia.Text;

namespace SinoRussia.Searching.Index.Spelling;

/// <summary>A place of a query where something else may have been meant, the likeliest first.</summary>
/// <param name="Quiet">What stands there finds something all the same.</param>
internal sealed record Slot(TextSpan At, IReadOnlyList<string> Candidates, bool Quiet);
