using Lucene.Net.Index;
using Lucene.Net.Search;
using SinoRussia.Searching.Index.Asking;
using SinoRussia.Searching.Index.Asking.Best;
using LuceneQuery = Lucene.Net.Search.Query;

namespace SinoRussia.Searching.Index.Ranking;

/// <summary>
/// The best texts of a search, in the order of the index: what costs too much to ask of every text is asked of these. They stay
/// ahead of the rest.
/// </summary>
internal sealed class BestFew
{
    private readonly IndexSearcher searcher;
    private readonly ScoreDoc[] inIndexOrder;

    public BestFew(IndexSearcher searcher, IEnumerable<ScoreDoc> found)
    {
        this.searcher = searcher;
        inIndexOrder = [.. found];
        Array.Sort(inIndexOrder, (one, other) => one.Doc.CompareTo(other.Doc));
    }

    public IndexSearcher Searcher => searcher;

    /// <summary>The best first; of equal ones that which was indexed first.</summary>
    public IReadOnlyList<ScoreDoc> Ordered()
    {
        ScoreDoc[] ordered = [.. inIndexOrder];
        Array.Sort(ordered, (one, other) => one.Score != other.Score ? other.Score.CompareTo(one.Score) : one.Doc.CompareTo(other.Doc));
        return ordered;
    }

    /// <summary>The score of the text at a place, some texts left out; nought where there are not so many.</summary>
    /// <param name="place">From 1.</param>
    /// <param name="without">The texts left out.</param>
    public float ScoreAt(int place, HashSet<ScoreDoc> without)
    {
        if (place < 1 || inIndexOrder.Length - without.Count < place) return 0;
        float[] scores = [.. inIndexOrder.Where(text => !without.Contains(text)).Select(text => text.Score)];
        Array.Sort(scores);
        return scores[^place];
    }

    /// <summary>Adds to each text what a query makes of it.</summary>
    public void Add(LuceneQuery query)
    {
        var weight = searcher.CreateNormalizedWeight(query);
        foreach (var (leaf, texts) in Leaves())
        {
            if (weight.GetScorer(leaf, leaf.AtomicReader.LiveDocs) is not { } scorer) continue;
            foreach (var text in texts)
            {
                var doc = text.Doc - leaf.DocBase;
                if (scorer.DocID < doc && scorer.Advance(doc) == DocIdSetIterator.NO_MORE_DOCS) break;
                if (scorer.DocID == doc) text.Score += scorer.GetScore();
            }
        }
    }

    /// <summary>The same of a word. Where it is frequent, a look into its set of documents tells which texts need not be looked for among its postings.</summary>
    public void Add(WordQuery query, KnownTerms known)
    {
        var weight = searcher.CreateNormalizedWeight(query);
        foreach (var (leaf, texts) in Leaves())
        {
            if (known.In(leaf, query.Term) is not { } dictionary) continue;
            var documents = TermDocuments.Kept(leaf.AtomicReader, query.Term.Field, dictionary);
            var scorer = weight.GetScorer(leaf, leaf.AtomicReader.LiveDocs)!;
            foreach (var text in texts)
            {
                var doc = text.Doc - leaf.DocBase;
                if (documents?.Has(doc) != false && scorer.StandsAt(doc)) text.Score += scorer.GetScore();
            }
        }
    }

    /// <summary>The texts of each segment that has any.</summary>
    public IEnumerable<(AtomicReaderContext Leaf, ArraySegment<ScoreDoc> Texts)> Leaves()
    {
        var at = 0;
        foreach (var leaf in searcher.IndexReader.Leaves)
        {
            var end = leaf.DocBase + leaf.AtomicReader.MaxDoc;
            var first = at;
            while (at < inIndexOrder.Length && inIndexOrder[at].Doc < end) at++;
            if (at > first) yield return (leaf, new(inIndexOrder, first, at - first));
        }
    }
}
