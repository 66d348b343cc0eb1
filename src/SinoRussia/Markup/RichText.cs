using SinoRussia.Text;

namespace SinoRussia.Markup;

/// <summary>The closed set of what a stretch of text can be.</summary>
public enum InlineStyle
{
    Emphasis,
    Strong,
    Code,
    Subscript,
    Superscript,
    Link,
}

/// <summary>The closed set of what can stand between two characters without being text.</summary>
public enum InlinePointKind
{
    Break,
    FootnoteReference,
}

/// <summary>A styled stretch; <paramref name="Url"/> is given for links only and is http, https or mailto.</summary>
public sealed record StyledSpan(TextSpan Span, InlineStyle Style, string? Url = null);

/// <summary>A break, or a reference to the footnote <paramref name="Label"/>, before the character at <paramref name="At"/>.</summary>
public sealed record InlinePoint(int At, InlinePointKind Kind, string? Label = null);

/// <summary>
/// Text in normal form with its styles. Spans nest and stand in reading order, the outer before the inner; points stand in reading order.
/// </summary>
public sealed record RichText(string Text, IReadOnlyList<StyledSpan> Spans, IReadOnlyList<InlinePoint> Points)
{
    public static readonly RichText Empty = new("", [], []);

    public static RichText Plain(string text) => new(text, [], []);

    public bool Equals(RichText? other) => other is not null && Text == other.Text && Spans.SequenceEqual(other.Spans) && Points.SequenceEqual(other.Points);

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => $"\"{Text}\" {string.Join(' ', Spans.Select(span => $"{span.Style}{span.Span}"))} {string.Join(' ', Points.Select(point => $"{point.Kind}@{point.At}{point.Label}"))}";

    /// <summary>The same text standing at an offset of a longer one.</summary>
    internal RichText Shifted(int by) => by == 0 ? this : this with
    {
        Spans = [.. Spans.Select(span => span with { Span = new TextSpan(span.Span.Start + by, span.Span.End + by) })],
        Points = [.. Points.Select(point => point with { At = point.At + by })],
    };
}
