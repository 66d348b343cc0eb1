using Lucene.Net.Index;
using SinoRussia.Searching.Index.Matching;
using SinoRussia.Searching.Index.Storing;

namespace SinoRussia.Searching.Index.Asking;

/// <summary>
/// The terms of the index that a beginning, a shape or a word with differences stands for. Inside a phrase or NEAR, where each term's
/// positions must be read, the most frequent ones do; alone, such a word is looked for without this bound.
/// </summary>
internal sealed class TermExpansion(IndexReader reader)
{
    /// <summary>Terms that one word may stand for.</summary>
    public const int Most = 1024;

    /// <summary>Terms that are looked at to find the most frequent.</summary>
    private const int MostVisited = 100_000;

    public Term[] Of(string field, TermAt wanted)
    {
        if (wanted.Test == TermTest.Equal) return [IndexFields.TermOf(field, wanted.Term)];
        if (MultiFields.GetTerms(reader, field) is not { } all) return [];
        var found = new PriorityQueue<string, int>();
        var each = Automata.Compiled(wanted).GetTermsEnum(all);
        for (var visited = 0; visited < MostVisited && each.MoveNext(); visited++)
        {
            found.Enqueue(each.Term.Utf8ToString(), each.DocFreq);
            if (found.Count > Most) found.Dequeue();
        }

        return [.. found.UnorderedItems.Select(item => item.Element).Order(StringComparer.Ordinal).Select(text => new Term(field, text))];
    }
}
