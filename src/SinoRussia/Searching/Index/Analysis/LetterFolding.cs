using System.Globalization;
using System.Text;
using Lucene.Net.Analysis.Miscellaneous;

namespace SinoRussia.Searching.Index.Analysis;

/// <summary>How one letter with its marks is written in the index.</summary>
internal static class LetterFolding
{
    private const string Apostrophes = "'‘’‛ʼ′＇`´";

    public static char Lower(char ascii) => ascii is >= 'A' and <= 'Z' ? (char)(ascii | 0x20) : ascii;

    /// <summary>The folded form of the letters that most texts are made of, when no mark follows; nought for all others.</summary>
    public static char Simple(char c) => c switch
    {
        < '\u0080' => Lower(c),
        >= '\u4E00' and <= '\u9FFF' => c,
        >= 'а' and <= 'я' => c,
        >= 'А' and <= 'Я' => (char)(c + 32),
        'ё' or 'Ё' => 'е',
        '’' or '‘' => '\'',
        '“' or '”' or '–' or '—' or '\u00A0' or '，' or '。' or '、' => ' ',
        _ => '\0',
    };

    public static string Of(string cluster, Rune first)
    {
        if (first.Value < 0x10000 && Apostrophes.Contains((char)first.Value, StringComparison.Ordinal)) return "'";
        if (Rune.GetUnicodeCategory(first) == UnicodeCategory.Format) return first.Value == 0x200B ? " " : "";
        var lower = cluster.Normalize(NormalizationForm.FormKC).ToLowerInvariant();
        if (IsCyrillic(first)) return WithoutStress(lower);
        if (!DropsMarks(first)) return lower;
        var bare = WithoutMarks(lower.Normalize(NormalizationForm.FormKD)).Normalize(NormalizationForm.FormC);
        return Ascii(bare).ToLowerInvariant();
    }

    private static bool IsCyrillic(Rune rune) => rune.Value is >= 0x400 and <= 0x52F;

    /// <summary>Indic and Thai marks are vowels; on these scripts they are only accents.</summary>
    private static bool DropsMarks(Rune rune)
        => rune.Value is < 0x400 or >= 0x590 and < 0x700 or >= 0x1D00 and < 0x2200 or >= 0x2C60 and < 0x2C80 or >= 0xA720 and < 0xA800 or >= 0xFB00 and < 0xFF00;

    /// <summary>й stays й; ё becomes е; a stress mark goes.</summary>
    private static string WithoutStress(string lower) => WithoutMarks(lower.Replace('ё', 'е'));

    private static string WithoutMarks(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark)) kept.Append(c);
        }

        return kept.ToString();
    }

    /// <summary>ø, ł, ß, æ and their like, which no normal form takes apart.</summary>
    private static string Ascii(string text)
    {
        if (!text.Any(c => c is >= '\u0080' and < '\u2000')) return text;
        var folded = new char[text.Length * 4];
        var length = ASCIIFoldingFilter.FoldToASCII(text.ToCharArray(), 0, folded, 0, text.Length);
        return new string(folded, 0, length);
    }
}
