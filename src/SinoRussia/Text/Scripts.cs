using System.Globalization;
using System.Text;

namespace SinoRussia.Text;

/// <summary>How many letters of each script a text holds. A Han character counts as one letter.</summary>
public readonly record struct ScriptCount(int Han, int Kana, int Cyrillic, int Latin);

/// <summary>Han, Cyrillic and Latin: which script a character belongs to, and which language a passage is probably in.</summary>
public static class Scripts
{
    public static bool IsHan(Rune rune) => rune.Value is
        (>= 0x4E00 and <= 0x9FFF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x2E80 and <= 0x2FDF) or 0x3005 or 0x3007
        or (>= 0x3021 and <= 0x3029) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFD);

    public static bool IsCyrillic(Rune rune) => rune.Value is (>= 0x0400 and <= 0x052F) or (>= 0x1C80 and <= 0x1C8F)
        or (>= 0x2DE0 and <= 0x2DFF) or (>= 0xA640 and <= 0xA69F);

    public static bool IsLatin(Rune rune) => rune.Value is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')
        or (>= 0x00C0 and <= 0x024F and not 0x00D7 and not 0x00F7) or (>= 0x1E00 and <= 0x1EFF);

    /// <summary>
    /// No space is written between two of these where a line broke. Han characters, and the punctuation that stands only among them:
    /// a line that ends in a full-width stop is followed by no space either.
    /// </summary>
    public static bool JoinsAtBreak(Rune rune) => IsHan(rune) || IsKana(rune) || rune.Value is (>= 0x3000 and <= 0x303F) or (>= 0xFF00 and <= 0xFFEF);

    public static ScriptCount Count(string text)
    {
        int han = 0, kana = 0, cyrillic = 0, latin = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsLatin(rune)) latin++;
            else if (IsHan(rune)) han++;
            else if (IsCyrillic(rune)) cyrillic++;
            else if (IsKana(rune)) kana++;
        }

        return new ScriptCount(han, kana, cyrillic, latin);
    }

    /// <summary>
    /// <c>zh</c>, <c>ru</c> or <c>en</c> by the script that prevails; null where there are no letters. A Han character weighs as much as
    /// three letters, about what a word of it replaces. A guess by script: Ukrainian text is called Russian and French text English.
    /// </summary>
    public static string? Language(string text)
    {
        var (han, kana, cyrillic, latin) = Count(text);
        if (han + kana + cyrillic + latin == 0) return null;
        if (kana > han) return "ja";
        if (han * 3 >= cyrillic + latin) return "zh";
        return cyrillic > latin ? "ru" : "en";
    }

    /// <summary>
    /// Stretches of Cyrillic or Han in a text of another language, with the punctuation and spaces between their words, to be marked by
    /// <c>lang</c>. Latin words in a Cyrillic or Han text are left alone: their language cannot be told.
    /// </summary>
    public static IReadOnlyList<(TextSpan Span, string Language)> ForeignRuns(string text, string? language)
    {
        var runs = new List<(TextSpan, string)>();
        string? current = null;
        int start = 0, end = 0, at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var own = IsCyrillic(rune) ? "ru" : IsHan(rune) ? "zh" : Rune.IsLetterOrDigit(rune) ? "" : null;
            if (own is not null && own != current)
            {
                Close();
                (current, start) = (own, at);
            }

            at += rune.Utf16SequenceLength;
            if (own is not null || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark) end = at;
        }

        Close();
        return runs;

        void Close()
        {
            if (current is "ru" or "zh" && current != language) runs.Add((new TextSpan(start, end), current));
        }
    }

    private static bool IsKana(Rune rune) => rune.Value is (>= 0x3041 and <= 0x30FF) or (>= 0x31F0 and <= 0x31FF);
}
