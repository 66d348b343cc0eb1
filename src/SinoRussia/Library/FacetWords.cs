using SinoRussia.Text;

namespace SinoRussia.Library;

/// <summary>What is looked for among the values of each facet, by the facet's name; empty for all of them.</summary>
public sealed record FacetWords(IReadOnlyDictionary<string, string> ByFacet)
{
    public static FacetWords None { get; } = new(new Dictionary<string, string>());

    public string Of(string facet) => ByFacet.GetValueOrDefault(facet, "");

    /// <summary>Whether a label has all the words somewhere, whatever their case and accents.</summary>
    public static bool Fit(string words, string label)
    {
        ArgumentNullException.ThrowIfNull(words);
        var folded = Folding.Fold(label);
        return Folding.Fold(words).Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => folded.Contains(word, StringComparison.Ordinal));
    }
}
