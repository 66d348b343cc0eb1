using Lucene.Net.Index;
using SinoRussia.Searching.Index.Matching;
using SinoRussia.Searching.Index.Storing;
using LuceneQuery = Lucene.Net.Search.Query;

namespace SinoRussia.Searching.Index.Asking;

/// <summary>
/// Adds the other names of what was typed. A name is worth a fixed part of the typed words, however rare it is itself: a rare alias
/// would otherwise stand above the very words that were typed.
/// </summary>
internal sealed class NameWeights(IndexReader reader, KnownTerms known)
{
    private const float OtherName = 0.6f;

    public LuceneQuery With(LuceneQuery typed, WaysNode node, Func<TermSequence, LuceneQuery> translate, Func<TermSequence, bool> exists)
    {
        if (node.Names.Count == 0) return typed;
        var names = new List<LuceneQuery>();
        var worth = Rarity(node.Ways[0]);
        foreach (var name in node.Names.Where(exists))
        {
            var query = translate(name);
            query.Boost = OtherName * Math.Min(1, worth / Rarity(name));
            names.Add(query);
        }

        return names.Count == 0 ? typed : typed is SpellingsQuery spellings ? spellings.With(names) : new SpellingsQuery(typed, names);
    }

    /// <summary>The sum of the terms' inverse document frequencies, which is what a phrase is weighed by.</summary>
    private float Rarity(TermSequence way)
    {
        var field = way.Form == Form.Stem ? IndexFields.Text : IndexFields.TextExact;
        var all = reader.NumDocs;
        return way.Terms.Sum(t => known.DocFreq(IndexFields.TermOf(field, t.Term)) is var frequency
            ? MathF.Log(1 + ((Math.Max(all - frequency, 0) + 0.5f) / (frequency + 0.5f)))
            : 0);
    }
}
