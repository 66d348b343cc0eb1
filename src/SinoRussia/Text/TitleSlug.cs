using System.Text;

namespace SinoRussia.Text;

/// <summary>A title as lower-case ASCII words joined by hyphens, for addresses.</summary>
public static class TitleSlug
{
    private const int MaxLength = 60;
    private const string Cyrillic = "абвгдежзийклмнопрстуфхцчшщъыьэюя";

    private static readonly string[] Latin =
    [
        "a", "b", "v", "g", "d", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch",
        "", "y", "", "e", "yu", "ya",
    ];

    /// <summary>Cut at a word's end; empty when nothing of the title can be written so, as with a Chinese one.</summary>
    public static string Of(string title)
    {
        var slug = new StringBuilder();
        foreach (var c in Folding.Fold(title))
        {
            if (char.IsAsciiLetterOrDigit(c)) slug.Append(c);
            else if (Cyrillic.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at) slug.Append(Latin[at]);
            else if (c != '\'' && slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        var whole = slug.ToString().Trim('-');
        if (whole.Length <= MaxLength) return whole;
        var end = whole.LastIndexOf('-', MaxLength);
        return whole[..(end > MaxLength / 2 ? end : MaxLength)].Trim('-');
    }
}
