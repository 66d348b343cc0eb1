using SinoRussia.Text;

namespace SinoRussia.Anchoring;

/// <summary>
/// The words under a span and up to <see cref="ContextLength"/> UTF-16 units before and after them: a text quote selector as in
/// the W3C Web Annotation data model.
/// </summary>
public sealed record TextQuote(string Exact, string Prefix, string Suffix)
{
    public const int ContextLength = 32;

    /// <summary>Cuts the quote out of a text. The context is a unit shorter where it would begin or end in half a surrogate pair.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span is empty or ends past the text.</exception>
    /// <exception cref="ArgumentException">A bound of the span parts a surrogate pair.</exception>
    public static TextQuote Cut(string text, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, text.Length, nameof(span));
        ArgumentOutOfRangeException.ThrowIfZero(span.Length, nameof(span));
        if (PartsPair(text, span.Start) || PartsPair(text, span.End))
            throw new ArgumentException("A bound of the span parts a surrogate pair.", nameof(span));
        var from = Math.Max(0, span.Start - ContextLength);
        var to = Math.Min(text.Length, span.End + ContextLength);
        if (PartsPair(text, from)) from++;
        if (PartsPair(text, to)) to--;
        return new TextQuote(span.Of(text), text[from..span.Start], text[span.End..to]);
    }

    /// <summary>Whether a cut at <paramref name="at"/> would leave half a character on either side.</summary>
    public static bool PartsPair(string text, int at)
        => at > 0 && at < text.Length && char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]);
}
