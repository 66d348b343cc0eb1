using SinoRussia.Text;

namespace SinoRussia.Model;

/// <summary>
/// Where a note hangs: a span of a passage's text, and enough of the words around it to find the place again in a changed text.
/// </summary>
public sealed class Anchor
{
    private Anchor()
    {
    }

    public AnnotationId AnnotationId { get; private init; }

    /// <summary>Place among the annotation's anchors, from 0, in reading order.</summary>
    public int Order { get; private init; }

    public PassageId PassageId { get; private init; }

    public int Start { get; private init; }

    public int End { get; private init; }

    /// <summary>The words under the span, letter for letter.</summary>
    public string Quote { get; private init; } = "";

    /// <summary>Up to 32 UTF-16 units before the span.</summary>
    public string Prefix { get; private init; } = "";

    /// <summary>Up to 32 UTF-16 units after the span.</summary>
    public string Suffix { get; private init; } = "";

    /// <summary>Hash of the passage's text when the anchor was made.</summary>
    public string TextHash { get; private init; } = "";

    public TextSpan Span => new(Start, End);

    public static Anchor Create(
        AnnotationId annotation, int order, PassageId passage, TextSpan span, string quote, string prefix, string suffix, string textHash) => new()
        {
            AnnotationId = annotation,
            Order = order,
            PassageId = passage,
            Start = span.Start,
            End = span.End,
            Quote = quote.Length == span.Length && quote.Length > 0
                ? quote
                : throw new ArgumentException("The quote is what stands under the span.", nameof(quote)),
            Prefix = prefix,
            Suffix = suffix,
            TextHash = Guard.Text(textHash),
        };
}
