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

    public static List<TextToken> Of(string original)
    {
        var folded = new FoldedText(original);
        var tokens = new List<TextToken>(original.Length / 5);
        var at = 0;
        var position = 0;
        while (at < folded.Text.Length)
        {
            var c = ClassAt(folded.Text, at, out var length);
            if (c == CharacterClass.Ideograph) at = Ideographs(folded, at, tokens, ref position);
            else if (c is CharacterClass.Letter or CharacterClass.Figure) at = Word(folded, at, tokens, ref position);
            else at += length;
        }

        return tokens;
    }

    private static int Word(FoldedText folded, int start, List<TextToken> tokens, ref int position)
    {
        var end = WordEnd(folded.Text, start);
        var written = folded.Text.AsSpan(start, end - start);
        var (exact, stem) = WordForms.Of(written);
        tokens.Add(new(exact, stem, position++, folded.Start(start), folded.End(end - 1), folded.End(end - 1)));
        return end;
    }

    private static int WordEnd(string text, int start)
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
    private static bool Joins(string text, int at, int start, CharacterClass c, CharacterClass before) => c switch
    {
        CharacterClass.Letter or CharacterClass.Figure or CharacterClass.Mark => true,
        CharacterClass.Apostrophe => before == CharacterClass.Letter && Next(text, at) == CharacterClass.Letter,
        CharacterClass.Comma => before == CharacterClass.Figure && Next(text, at) == CharacterClass.Figure,
        CharacterClass.Stop => (before == CharacterClass.Figure && Next(text, at) == CharacterClass.Figure) || IsAcronymStop(text, at, start),
        _ => false,
    };

    private static bool IsAcronymStop(string text, int at, int start)
    {
        if (!char.IsLetter(text[at - 1])) return false;
        if (at - 2 >= start) return text[at - 2] == '.';
        return Next(text, at) == CharacterClass.Letter && (at + 2 == text.Length || !char.IsLetterOrDigit(text[at + 2]));
    }

    private static int Ideographs(FoldedText folded, int start, List<TextToken> tokens, ref int position)
    {
        var text = folded.Text;
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

            var stem = hasNext ? text[at..pairEnd] : at == start ? text[at..next] : null;
            tokens.Add(new(text[at..next], stem, position++, folded.Start(at), folded.End(next - 1), folded.End(pairEnd - 1)) { IsIdeograph = true });
            at = next;
        }

        return at;
    }

    private static CharacterClass Next(string text, int at)
        => at + 1 < text.Length ? ClassAt(text, at + 1, out _) : CharacterClass.Separator;

    private static CharacterClass ClassAt(string text, int at, out int length)
        => Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out length) == OperationStatus.Done ? CharacterClasses.Of(rune) : CharacterClass.Separator;
}
