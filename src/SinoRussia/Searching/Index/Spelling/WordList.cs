using System.Numerics;
using Lucene.Net.Index;
using SinoRussia.Searching.Index.Storing;

namespace SinoRussia.Searching.Index.Spelling;

/// <summary>
/// The words of an index in alphabetic scripts, with the number of texts that have each. Kept by length, with the letters of each word as
/// bits: a look through all of them for the few within two slips costs a comparison of bits a word.
/// </summary>
public sealed class WordList
{
    private const int Shortest = 3;
    private const int Longest = 40;

    /// <summary>About 30 MB; of more words, those that fewest texts have are left out.</summary>
    private const int MostWords = 300_000;

    private readonly Bucket[] byLength;

    private WordList(List<(string Word, int Texts)> words, int texts)
    {
        Texts = texts;
        byLength = [.. Enumerable.Range(0, Longest + 1).Select(length => new Bucket([.. words.Where(w => w.Word.Length == length)]))];
    }

    /// <summary>Texts in the index when it was read.</summary>
    public int Texts { get; }

    internal static WordList Read(IndexReader reader)
    {
        var words = new List<(string Word, int Texts)>();
        if (MultiFields.GetTerms(reader, IndexFields.TextExact) is { } terms)
        {
            var each = terms.GetEnumerator();
            while (each.MoveNext())
            {
                if (each.Term.Length < Shortest || each.Term.Length > 2 * Longest) continue;
                var word = each.Term.Utf8ToString();
                if (word.Length is >= Shortest and <= Longest && word.All(IsLetter)) words.Add((word, each.DocFreq));
            }
        }

        for (var least = 2; words.Count > MostWords; least++) words.RemoveAll(w => w.Texts < least);
        return new(words, reader.NumDocs);
    }

    /// <summary>Words for which <paramref name="typed"/> may have been typed by mistake, with what the mistake costs; in no order.</summary>
    internal IEnumerable<(string Word, int Texts, float Cost)> Near(string typed, int slips)
    {
        var letters = Letters(typed);
        var found = new List<(string, int, float)>();
        for (var length = Math.Max(Shortest, typed.Length - slips); length <= Math.Min(Longest, typed.Length + slips); length++)
            byLength[length].Near(typed, letters, slips, found);
        return found;
    }

    private static bool IsLetter(char c) => char.IsAsciiLetterLower(c) || c is >= 'а' and <= 'я';

    private static ulong Letters(string word)
    {
        var letters = 0UL;
        foreach (var c in word) letters |= 1UL << (Math.Max(0, c <= 'z' ? c - 'a' : 26 + c - 'а') % 64);
        return letters;
    }

    private sealed class Bucket((string Word, int Texts)[] words)
    {
        private readonly ulong[] letters = [.. words.Select(w => Letters(w.Word))];

        public void Near(string typed, ulong wanted, int slips, List<(string, int, float)> found)
        {
            for (var i = 0; i < letters.Length; i++)
            {
                if (BitOperations.PopCount(letters[i] & ~wanted) > slips || BitOperations.PopCount(wanted & ~letters[i]) > slips) continue;
                var cost = EditCost.Of(typed, words[i].Word, slips * EditCost.Dearest);
                if (!float.IsInfinity(cost)) found.Add((words[i].Word, words[i].Texts, cost));
            }
        }
    }
}
