using System.Globalization;
using System.Text;

namespace SinoRussia.Searching.Index.Analysis;

/// <summary>What a character does in the cutting of words.</summary>
internal enum CharacterClass
{
    Separator,
    Letter,
    Figure,

    /// <summary>Belongs to the word it stands in: vowel signs, joiners.</summary>
    Mark,

    /// <summary>Han, Hiragana, Katakana: written without spaces, cut into pairs.</summary>
    Ideograph,
    Apostrophe,
    Stop,
    Comma,
}

internal static class CharacterClasses
{
    private static readonly CharacterClass[] Ascii = [.. Enumerable.Range(0, 128).Select(c => OfRune(new Rune(c)))];

    /// <summary>Of an ASCII character.</summary>
    public static CharacterClass Of(char ascii) => Ascii[ascii];

    public static CharacterClass Of(Rune rune) => rune.Value < 128 ? Ascii[rune.Value] : OfRune(rune);

    private static CharacterClass OfRune(Rune rune) => rune.Value switch
    {
        '\'' => CharacterClass.Apostrophe,
        '.' => CharacterClass.Stop,
        ',' => CharacterClass.Comma,
        >= 0x3041 and <= 0x30FF or >= 0x31F0 and <= 0x31FF => Kana(rune),
        0x3005 or 0x3007 or >= 0x3400 and <= 0x4DBF or >= 0x4E00 and <= 0x9FFF or >= 0xF900 and <= 0xFAFF or >= 0x20000 and <= 0x3FFFD
            => CharacterClass.Ideograph,
        _ => Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => CharacterClass.Figure,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => CharacterClass.Mark,
            _ when Rune.IsLetter(rune) => CharacterClass.Letter,
            _ => CharacterClass.Separator,
        },
    };

    private static CharacterClass Kana(Rune rune)
        => Rune.IsLetter(rune) ? CharacterClass.Ideograph : CharacterClass.Separator;
}
