using SinoRussia.Text;

namespace SinoRussia.Tests.Anchoring;

/// <summary>A text with a stretch shown in square brackets, as the tables of examples write it.</summary>
internal sealed record Bracketed(string Text, TextSpan? Span)
{
    public static Bracketed Read(string shown)
    {
        var (from, to) = (shown.IndexOf('['), shown.IndexOf(']'));
        var text = shown.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        return new Bracketed(text, from < 0 ? null : new TextSpan(from, to - 1));
    }
}
