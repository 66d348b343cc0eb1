using System.Globalization;
using System.Text;

namespace SinoRussia.Text;

/// <summary>
/// A text made alike for comparing titles and finding quotes: no case, no diacritics, straight quotes, one kind of dash, one kind of
/// space, compatibility forms resolved. Each folded character knows where it came from.
/// </summary>
public sealed class Folding
{
    private readonly int[] _sources;

    private Folding(string text, int[] sources) => (Text, _sources) = (text, sources);

    public string Text { get; }

    public static string Fold(string text) => Of(text).Text;

    public static bool Same(string left, string right) => string.Equals(Fold(left), Fold(right), StringComparison.Ordinal);

    public static Folding Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        var sources = new List<int>(text.Length + 1);
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var length = folded.Length;
            Append(folded, rune);
            for (var i = length; i < folded.Length; i++) sources.Add(at);
            at += rune.Utf16SequenceLength;
        }

        if (folded.Length > 0 && folded[^1] == ' ')
        {
            folded.Length--;
            sources.RemoveAt(sources.Count - 1);
        }

        sources.Add(at);
        return new Folding(folded.ToString(), [.. sources]);
    }

    /// <summary>The stretch of the original under a stretch of the folded text.</summary>
    public TextSpan Source(TextSpan folded)
    {
        if (folded.IsEmpty) return new TextSpan(_sources[folded.Start], _sources[folded.Start]);
        var end = folded.End;
        while (end < _sources.Length - 1 && _sources[end] == _sources[folded.End - 1]) end++;
        return new TextSpan(_sources[folded.Start], _sources[end]);
    }

    private static void Append(StringBuilder folded, Rune rune)
    {
        if (rune.IsAscii)
        {
            if (Rune.IsWhiteSpace(rune)) AppendSpace(folded);
            else folded.Append(char.ToLowerInvariant((char)rune.Value));
            return;
        }

        if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.DashPunctuation || rune.Value == 0x2212)
        {
            folded.Append('-');
            return;
        }

        // No character, and the one that normalizing refuses.
        if (rune.Value == 0xFFFE) return;
        foreach (var part in rune.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(part);
            if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format or UnicodeCategory.Control) continue;
            if (Rune.IsWhiteSpace(part)) AppendSpace(folded);
            else if (IsSingleQuote(part)) folded.Append('\'');
            else if (IsDoubleQuote(part)) folded.Append('"');
            else AppendLetter(folded, Rune.ToLowerInvariant(part));
        }
    }

    /// <summary>Latin letters whose stroke or joint is no mark of its own in Unicode, written as people type them.</summary>
    private static void AppendLetter(StringBuilder folded, Rune letter) => folded.Append(letter.Value switch
    {
        'ł' => "l",
        'ø' => "o",
        'đ' or 'ð' => "d",
        'ı' => "i",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        _ => letter.ToString(),
    });

    private static void AppendSpace(StringBuilder folded)
    {
        if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
    }

    private static bool IsSingleQuote(Rune rune) => rune.Value is (>= 0x2018 and <= 0x201B) or 0x2039 or 0x203A or 0x2032 or 0x00B4 or 0x02BC;

    private static bool IsDoubleQuote(Rune rune) => rune.Value is (>= 0x201C and <= 0x201F) or 0x00AB or 0x00BB or 0x2033 or (>= 0x300C and <= 0x300F);
}
