using System.Globalization;
using System.Text;

namespace SinoRussia.Searching.Query;

/// <summary>Which characters mean something in a query, in the forms that keyboards of three languages type them.</summary>
internal static class QuerySigns
{
    private const string DoubleQuotes = "\"“”„‟＂";
    private const string PairedOpen = "«「『";
    private const string PairedClose = "»」』";
    private const string Dashes = "-‐‑‒–—−－";
    private const string IdeographicStops = "、，。；！？：";

    public static bool IsOpen(char c) => c is '(' or '（';

    public static bool IsClose(char c) => c is ')' or '）';

    public static bool IsColon(char c) => c is ':' or '：';

    public static bool IsEqual(char c) => c is '=' or '＝';

    public static bool IsDash(char c) => Dashes.Contains(c, StringComparison.Ordinal);

    /// <summary>Punctuation that parts words where no spaces are written.</summary>
    public static bool PartsWords(char c) => char.IsWhiteSpace(c) || IdeographicStops.Contains(c, StringComparison.Ordinal);

    /// <summary>A straight quote behind a letter is an inch or an apostrophe typed twice, not the start of a phrase.</summary>
    public static bool OpensPhrase(string text, int at)
    {
        var c = text[at];
        if (PairedOpen.Contains(c, StringComparison.Ordinal) || c is '“' or '„') return true;
        return DoubleQuotes.Contains(c, StringComparison.Ordinal) && (at == 0 || !char.IsLetterOrDigit(text[at - 1]));
    }

    /// <summary>Where the phrase opened at <paramref name="open"/> ends; -1 where it is never closed.</summary>
    public static int ClosingQuote(string text, int open)
    {
        var pair = PairedOpen.IndexOf(text[open], StringComparison.Ordinal);
        var closers = pair < 0 ? DoubleQuotes : PairedClose[pair].ToString();
        return text.AsSpan(open + 1).IndexOfAny(closers) is var found && found >= 0 ? open + 1 + found : -1;
    }

    /// <summary>The words of a phrase, one space between them; a quotation mark of another kind inside becomes a space.</summary>
    public static string WithoutQuotes(string inside)
    {
        foreach (var quote in DoubleQuotes) inside = inside.Replace(quote, ' ');
        return string.Join(' ', inside.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The same text without punctuation at its two ends, and how much was cut in front.</summary>
    public static (string Text, int Cut) Trimmed(string text)
    {
        var first = -1;
        var end = 0;
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsLetterOrFigure(rune))
            {
                if (first < 0) first = at;
                end = at + rune.Utf16SequenceLength;
            }
            else if (first >= 0 && end == at && IsMark(rune))
            {
                end = at + rune.Utf16SequenceLength;
            }

            at += rune.Utf16SequenceLength;
        }

        return first < 0 ? ("", 0) : (text[first..end], first);
    }

    /// <summary>Whether it is one word that signs may shape: letters, figures and what joins them, apart from Chinese.</summary>
    public static bool CanBeShaped(string word) => word.EnumerateRunes().All(rune => IsLetterOrFigure(rune) || IsMark(rune) || IsJoiner(rune)) && !HasIdeograph(word);

    public static bool HasIdeograph(string word) => word.EnumerateRunes().Any(rune => rune.Value is >= 0x3041 and <= 0x30FF or >= 0x3400 and <= 0x9FFF or >= 0xF900 and <= 0xFAFF or >= 0x20000 and <= 0x3FFFD);

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsJoiner(Rune rune) => rune.IsBmp && (IsDash((char)rune.Value) || rune.Value is '\'' or '’');

    private static bool IsLetterOrFigure(Rune rune)
        => Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
