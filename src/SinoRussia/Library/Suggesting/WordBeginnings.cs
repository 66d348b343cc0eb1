using SinoRussia.Searching.Index.Analysis;
using SinoRussia.Searching.Index.Spelling;

namespace SinoRussia.Library.Suggesting;

/// <summary>Texts by the beginnings of their words, folded as the index folds them. Each Han character is a word.</summary>
internal sealed class WordBeginnings
{
    /// <summary>A slip in a shorter word leaves too little to go by.</summary>
    private const int ShortestWithSlip = 4;

    private readonly string[] words;
    private readonly int[][] texts;
    private readonly List<string>[] ofText;

    public WordBeginnings(IEnumerable<string> all)
    {
        ofText = [.. all.Select(Words)];
        var byWord = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < ofText.Length; i++)
        {
            foreach (var word in ofText[i].Distinct())
            {
                if (!byWord.TryGetValue(word, out var having)) byWord[word] = having = [];
                having.Add(i);
            }
        }

        (words, texts) = ([.. byWord.Keys], [.. byWord.Values.Select(having => having.ToArray())]);
    }

    public static List<string> Words(string text) => [.. Tokens.Of(text).Select(t => t.Exact)];

    /// <summary>The texts that have all of the words, the last as a beginning.</summary>
    public IEnumerable<int> With(IReadOnlyList<string> wanted) => With(wanted, slipAt: -1);

    /// <summary>The same, with a slip in one of the words.</summary>
    public IEnumerable<int> WithASlip(IReadOnlyList<string> wanted)
        => Enumerable.Range(0, wanted.Count).Where(i => wanted[i].Length >= ShortestWithSlip).SelectMany(i => With(wanted, i)).Distinct();

    /// <summary>Which of its words begins so; behind all where none does.</summary>
    public int Place(int text, string beginning)
        => ofText[text].FindIndex(word => word.StartsWith(beginning, StringComparison.Ordinal)) is >= 0 and var at ? at : int.MaxValue;

    private HashSet<int> With(IReadOnlyList<string> wanted, int slipAt)
    {
        HashSet<int>? having = null;
        for (var i = 0; i < wanted.Count; i++)
        {
            var here = Having(wanted[i], i == wanted.Count - 1, i == slipAt);
            if (having is null) having = here;
            else having.IntersectWith(here);
            if (having.Count == 0) break;
        }

        return having ?? [];
    }

    private HashSet<int> Having(string wanted, bool asBeginning, bool withSlip)
    {
        var found = new HashSet<int>();
        for (var i = First(wanted); i < words.Length && words[i].StartsWith(wanted, StringComparison.Ordinal); i++)
        {
            if (asBeginning || words[i].Length == wanted.Length) found.UnionWith(texts[i]);
        }

        if (!withSlip) return found;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Length >= wanted.Length - 1 && IsNear(wanted, words[i], asBeginning)) found.UnionWith(texts[i]);
        }

        return found;
    }

    /// <summary>Two of the first three letters agree in place or are swapped: enough to pass over nearly every other word at once.</summary>
    private static bool IsNear(string wanted, string word, bool asBeginning)
    {
        if (wanted[0] != word[0] && wanted[0] != word[1] && wanted[1] != word[0] && wanted[1] != word[1]) return false;
        if (!asBeginning) return !float.IsInfinity(EditCost.Of(wanted, word, EditCost.Dearest));
        for (var length = wanted.Length - 1; length <= Math.Min(word.Length, wanted.Length + 1); length++)
        {
            if (!float.IsInfinity(EditCost.Of(wanted, word.AsSpan(0, length), EditCost.Dearest))) return true;
        }

        return false;
    }

    private int First(string beginning) => Array.BinarySearch(words, beginning, StringComparer.Ordinal) is var at && at >= 0 ? at : ~at;
}
