using System.Buffers;
using System.Text;

namespace SinoRussia.Searching.Index.Analysis;

/// <summary>
/// Cuts a text into tokens; the index, the query and the marks on a page all read texts through here, so they cannot disagree.
/// A hyphen parts words; that <c>anti-satellite</c>, <c>antisatellite</c> and <c>anti satellite</c> are one is the query's business.
/// </summary>
internal static class Tokens
{
    /// <summary>Runs without a space, such as keys and addresses, are cut so that no term grows past what an index takes.</summary>
    private const int LongestWord = 64;

    /// <summary>A folding that has grown past this many characters is not kept for the next text.</summary>
    private const int LargestKept = 64 * 1024;

    [ThreadStatic]
    private static FoldedText? kept;

    public static List<TextToken> Of(string original)
    {
        var tokens = new List<TextToken>(original.Length / 5);
        Read(original, tokens);
        return tokens;
    }

    /// <summary>The same into a list that is there already; what it held is gone.</summary>
    public static void Read(string original, List<TextToken> tokens)
    {
        tokens.Clear();
        var folded = kept ?? new FoldedText();
        folded.Fill(original);
        kept = folded.Room <= LargestKept ? folded : null;
        var at = 0;
        var position = 0;
        var text = folded.Span;
        while (at < text.Length)
        {
            var c = ClassAt(text, at, out var length);
            if (c == CharacterClass.Ideograph) at = Ideographs(folded, at, tokens, ref position);
            else if (c is CharacterClass.Letter or CharacterClass.Figure) at = Word(folded, at, tokens, ref position);
            else at += length;
        }
    }

    private static int Word(FoldedText folded, int start, List<TextToken> tokens, ref int position)
    {
        var end = WordEnd(folded.Span, start);
        var written = folded.Span[start..end];
        var forms = WordForms.Of(written);
        tokens.Add(new(forms.Exact, forms.Stem, position++, folded.Start(start), folded.End(end - 1), folded.End(end - 1)) { HasOneForm = forms.HasOne });
        return end;
    }

    private static int WordEnd(ReadOnlySpan<char> text, int start)
    {
        var at = start;
        var before = CharacterClass.Letter;
        while (at < text.Length && at - start < LongestWord)
        {
            var c = ClassAt(text, at, out var length);
            if (!Joins(text, at, start, c, before)) break;
            if (c != CharacterClass.Mark) before = c;
            at += length;
        }

        return at;
    }

    /// <summary>An apostrophe between letters, a stop or comma between figures, the stops of <c>U.S.</c> are inside a word.</summary>
    private static bool Joins(ReadOnlySpan<char> text, int at, int start, CharacterClass c, CharacterClass before) => c switch
    {
        CharacterClass.Letter or CharacterClass.Figure or CharacterClass.Mark => true,
        CharacterClass.Apostrophe => before == CharacterClass.Letter && Next(text, at) == CharacterClass.Letter,
        CharacterClass.Comma => before == CharacterClass.Figure && Next(text, at) == CharacterClass.Figure,
        CharacterClass.Stop => (before == CharacterClass.Figure && Next(text, at) == CharacterClass.Figure) || IsAcronymStop(text, at, start),
        _ => false,
    };

    private static bool IsAcronymStop(ReadOnlySpan<char> text, int at, int start)
    {
        if (!char.IsLetter(text[at - 1])) return false;
        if (at - 2 >= start) return text[at - 2] == '.';
        return Next(text, at) == CharacterClass.Letter && (at + 2 == text.Length || !char.IsLetterOrDigit(text[at + 2]));
    }

    private static int Ideographs(FoldedText folded, int start, List<TextToken> tokens, ref int position)
    {
        var text = folded.Span;
        var at = start;
        while (at < text.Length && ClassAt(text, at, out var length) == CharacterClass.Ideograph)
        {
            var next = at + length;
            var hasNext = next < text.Length && ClassAt(text, next, out _) == CharacterClass.Ideograph;
            var pairEnd = next;
            if (hasNext)
            {
                ClassAt(text, next, out var nextLength);
                pairEnd = next + nextLength;
            }

            var stem = hasNext ? text[at..pairEnd].ToString() : at == start ? text[at..next].ToString() : null;
            tokens.Add(new(text[at..next].ToString(), stem, position++, folded.Start(at), folded.End(next - 1), folded.End(pairEnd - 1)) { IsIdeograph = true });
            at = next;
        }

        return at;
    }

    private static CharacterClass Next(ReadOnlySpan<char> text, int at)
        => at + 1 < text.Length ? ClassAt(text, at + 1, out _) : CharacterClass.Separator;

    private static CharacterClass ClassAt(ReadOnlySpan<char> text, int at, out int length)
    {
        length = 1;
        if (text[at] < 128) return CharacterClasses.Of(text[at]);
        return Rune.DecodeFromUtf16(text[at..], out var rune, out length) == OperationStatus.Done ? CharacterClasses.Of(rune) : CharacterClass.Separator;
    }
}
