using Lucene.Net.Index;
using Lucene.Net.Search;
using SinoRussia.Searching.Index.Ranking;
using SinoRussia.Searching.Index.Storing;
using LuceneQuery = Lucene.Net.Search.Query;

namespace SinoRussia.Searching.Index.Asking.Best;

/// <summary>One part of a query: a word or the beginning of one, with its other spellings; or anything else that can be searched.</summary>
internal sealed class Clause
{
    private readonly KnownTerms known;
    private readonly Term? word;
    private readonly Term? beginning;
    private readonly float value;
    private readonly float average;
    private readonly Weight? others;

    /// <param name="searcher">Of the view.</param>
    /// <param name="known">Where the terms of the query have been looked up.</param>
    /// <param name="query">What is asked.</param>
    public Clause(IndexSearcher searcher, KnownTerms known, LuceneQuery query)
    {
        this.known = known;
        var (spellings, boost) = query is SpellingsQuery some ? (some, some.Boost) : (null, 1);
        switch (spellings?.Typed ?? query)
        {
            case WordQuery typed when IndexFields.IsOfText(typed.Term.Field):
                var statistics = searcher.CollectionStatistics(typed.Term.Field);
                (word, average) = (typed.Term, LengthSimilarity.AverageOf(statistics));
                value = typed.Boost * Bm25.Rarity(known.DocFreq(word), statistics.MaxDoc) * boost;
                break;
            case PrefixQuery typed:
                (beginning, value) = (typed.Prefix, typed.Boost * boost);
                break;
            default:
                others = searcher.CreateNormalizedWeight(query);
                return;
        }

        if (spellings is not null) others = searcher.CreateNormalizedWeight(spellings.WithoutTyped());
    }

    /// <summary>Whether such a query is made of words that are looked up one by one, so that finding all its texts is cheap.</summary>
    public static bool Fits(LuceneQuery query) => query is SequenceQuery or PrefixQuery || (query is WordQuery word && IndexFields.IsOfText(word.Term.Field))
        || (query is SpellingsQuery spellings && Fits(spellings.Typed));

    /// <summary>Null where a segment has nothing of it.</summary>
    public Part? In(AtomicReaderContext leaf)
    {
        var part = new Part(leaf.AtomicReader);
        if (beginning is not null) part.AddBeginning(beginning, value);
        if (word is not null && known.In(leaf, word) is not null) part.AddWord(leaf, known, word, value, average);
        if (others?.GetScorer(leaf, leaf.AtomicReader.LiveDocs) is { } scorer) part.AddOthers(scorer);
        return part.IsEmpty ? null : part;
    }
}
