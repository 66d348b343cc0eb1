using SinoRussia.Text;

namespace SinoRussia.Anchoring;

/// <summary>The part of a quote that lies in one passage, by the passage's place in the sequence that was searched.</summary>
public readonly record struct QuotePart(int Passage, TextSpan Span);

/// <summary>Where a quote stands in a sequence of passages.</summary>
public abstract record QuotePlace
{
    private QuotePlace()
    {
    }

    /// <summary>At one place. More than one part when the quote runs across passages.</summary>
    /// <param name="Parts">In reading order, none empty.</param>
    /// <param name="IsExact">Letter for letter; otherwise up to case, diacritics and kinds of quotes, dashes and spaces.</param>
    public sealed record Found(IReadOnlyList<QuotePart> Parts, bool IsExact) : QuotePlace;

    /// <summary>At several places that the surroundings given do not tell apart.</summary>
    public sealed record Ambiguous(int Places) : QuotePlace;

    /// <summary>Nowhere; <paramref name="Elsewhere"/> counts the places where the words stand in other surroundings.</summary>
    public sealed record Missing(int Elsewhere) : QuotePlace;
}
