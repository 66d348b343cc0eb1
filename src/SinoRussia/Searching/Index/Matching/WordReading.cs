using System.Text;
using SinoRussia.Searching.Query;

namespace SinoRussia.Searching.Index.Matching;

/// <summary>How the words of a query leaf are to be read.</summary>
/// <param name="Test">Of the last word for a beginning, of every word that holds a sign for a shape, of every word long enough for differences.</param>
/// <param name="IsLiteral">No stems: the words as they are written.</param>
internal readonly record struct WordReading(TermTest Test, bool IsLiteral, int Edits = 0)
{
    public static readonly WordReading Stems = new(TermTest.Equal, false);
    public static readonly WordReading Literal = new(TermTest.Equal, true);
    public static readonly WordReading Beginning = new(TermTest.Prefix, true);
    public static readonly WordReading Shape = new(TermTest.Wildcard, true);

    public static WordReading Within(int edits) => new(TermTest.Fuzzy, true, edits);

    public TermAt At(string term, int offset, bool isIdeograph, bool isLast) => Test switch
    {
        _ when isIdeograph => new(term, offset),
        TermTest.Prefix when isLast => new(term, offset, TermTest.Prefix),
        TermTest.Wildcard when WordShape.HasSigns(term) => new(term, offset, TermTest.Wildcard),
        TermTest.Fuzzy when Edited(term) is var edits and > 0 => new(term, offset, TermTest.Fuzzy, edits),
        _ => new(term, offset),
    };

    /// <summary>A part of a hyphenated word may be too short to differ, though the whole is not.</summary>
    private int Edited(string term) => term.EnumerateRunes().Count(Rune.IsLetterOrDigit) switch
    {
        <= QueryLimits.TooShortToDiffer => 0,
        <= QueryLimits.ShortWord => Math.Min(Edits, 1),
        _ => Edits,
    };
}
