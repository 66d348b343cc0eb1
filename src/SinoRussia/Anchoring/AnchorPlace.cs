using SinoRussia.Text;

namespace SinoRussia.Anchoring;

/// <summary>What became of an anchor in a text.</summary>
public enum AnchorFate
{
    /// <summary>The words stand where they stood.</summary>
    Exact,

    /// <summary>The words stand elsewhere, letter for letter.</summary>
    Moved,

    /// <summary>Nearly these words stand there.</summary>
    Fuzzy,

    /// <summary>Nothing like it is left.</summary>
    Orphan,
}

/// <summary>
/// Where an anchor was found. <paramref name="Span"/> is null exactly for an orphan. <paramref name="Score"/> is 0 to 1: how far
/// the words and their surroundings agree with the anchor's.
/// </summary>
public sealed record AnchorPlace(AnchorFate Fate, TextSpan? Span, double Score)
{
    public static AnchorPlace Orphan(double best) => new(AnchorFate.Orphan, null, best);
}
