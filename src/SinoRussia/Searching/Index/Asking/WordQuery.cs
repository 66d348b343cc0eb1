using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;
using LuceneQuery = Lucene.Net.Search.Query;

namespace SinoRussia.Searching.Index.Asking;

/// <summary>Texts with a term, as Lucene's term query, over terms that have been looked up already.</summary>
internal sealed class WordQuery(KnownTerms known, Term term) : LuceneQuery
{
    public Term Term => term;

    public override Weight CreateWeight(IndexSearcher searcher) => new WordWeight(this, searcher);

    public override void ExtractTerms(ISet<Term> terms) => terms.Add(term);

    public override string ToString(string field) => $"{term}^{Boost}";

    public override bool Equals(object? obj) => obj is WordQuery other && base.Equals(other) && term.Equals(other.Term);

    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), term);

    private KnownTerms Known => known;

    private sealed class WordWeight(WordQuery query, IndexSearcher searcher) : Weight
    {
        private readonly Similarity similarity = searcher.Similarity;
        private readonly Similarity.SimWeight weight = searcher.Similarity.ComputeWeight(
            query.Boost, searcher.CollectionStatistics(query.Term.Field), query.Known.Statistics(query.Term));

        public override LuceneQuery Query => query;

        public override float GetValueForNormalization() => weight.GetValueForNormalization();

        public override void Normalize(float norm, float topLevelBoost) => weight.Normalize(norm, topLevelBoost);

        public override Scorer? GetScorer(AtomicReaderContext context, IBits? acceptDocs)
            => query.Known.In(context, query.Term) is { } dictionary
                ? new WordScorer(this, dictionary.Docs(acceptDocs, null, DocsFlags.FREQS), dictionary.DocFreq, similarity.GetSimScorer(weight, context))
                : null;

        public override Explanation Explain(AtomicReaderContext context, int doc)
        {
            var scorer = GetScorer(context, context.AtomicReader.LiveDocs);
            return scorer?.Advance(doc) == doc ? new Explanation(scorer.GetScore(), query.ToString()) : new Explanation(0, "the term is not there");
        }
    }

    private sealed class WordScorer(Weight weight, DocsEnum postings, int documents, Similarity.SimScorer similarity) : Scorer(weight)
    {
        public override int DocID => postings.DocID;

        public override int Freq => postings.Freq;

        public override int NextDoc() => postings.NextDoc();

        public override int Advance(int target) => postings.Advance(target);

        public override float GetScore() => similarity.Score(postings.DocID, postings.Freq);

        public override long GetCost() => documents;
    }
}
