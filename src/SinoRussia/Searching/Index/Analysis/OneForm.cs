using System.Text;

namespace SinoRussia.Searching.Index.Analysis;

/// <summary>
/// Words that are their own stem and no other word's: figures, mixed signs, and the small words that a third of a text is made of. One index
/// of forms has all that can be asked of them.
/// </summary>
internal static class OneForm
{
    /// <summary>Each its own stem. A rare word that a stemmer would make one of these (<c>ins</c>) keeps its form.</summary>
    private static readonly HashSet<string> Small = new(
        "a an the and or but if than that this at by for from in into of on to with is are was were be been has had have it not no which what who he she we they и в не на с как по из за о об от до для при или".Split(' '),
        StringComparer.Ordinal);

    /// <summary>A stem as our index has it: of the stemmer's making, unless that is a small word.</summary>
    public static string Stem(string word, string stem) => stem != word && Small.Contains(stem) ? word : Small.Contains(word) ? word : stem;

    /// <param name="term">A stem or an exact form.</param>
    public static bool Has(string term)
    {
        if (char.IsAsciiLetterLower(term[0]) || term[0] is >= 'а' and <= 'я')
        {
            if (term.All(char.IsAsciiLetterLower) || term.All(c => c is >= 'а' and <= 'я')) return Small.Contains(term);
            return true;
        }

        return Rune.DecodeFromUtf16(term, out var first, out _) == System.Buffers.OperationStatus.Done && CharacterClasses.Of(first) != CharacterClass.Ideograph;
    }
}
