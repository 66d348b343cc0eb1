using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;
using LuceneQuery = Lucene.Net.Search.Query;

namespace SinoRussia.Searching.Index.Asking;

/// <summary>
/// Terms at certain distances from each other, scored as Lucene's phrase query scores them. Many spellings of a word are such sequences, and
/// hardly ever stand anywhere: this one costs nothing to prepare, reads positions only where all terms meet, and can be asked about a single
/// document.
/// </summary>
/// <param name="known">Where the terms have been looked up.</param>
/// <param name="terms">Of one text: its stems, its exact words.</param>
/// <param name="offsets">Of each term, in positions.</param>
/// <param name="isTyped">Otherwise it is another spelling, and that a segment has it nowhere is remembered.</param>
internal sealed class SequenceQuery(KnownTerms known, IReadOnlyList<Term> terms, IReadOnlyList<int> offsets, bool isTyped) : LuceneQuery
{
    private KnownTerms Known => known;

    private IReadOnlyList<Term> Terms => terms;

    private IReadOnlyList<int> Offsets => offsets;

    private bool IsTyped => isTyped;

    public override Weight CreateWeight(IndexSearcher searcher) => new SequenceWeight(this, searcher);

    public override void ExtractTerms(ISet<Term> into) => into.UnionWith(terms);

    public override string ToString(string field) => $"“{string.Join(' ', terms)}”";

    public override bool Equals(object? obj) => obj is SequenceQuery other && base.Equals(other) && terms.SequenceEqual(other.Terms) && offsets.SequenceEqual(other.Offsets);

    public override int GetHashCode() => terms.Aggregate(base.GetHashCode(), HashCode.Combine);

    private sealed class SequenceWeight(SequenceQuery query, IndexSearcher searcher) : Weight
    {
        private readonly Similarity similarity = searcher.Similarity;
        private readonly string key = query.IsTyped ? "" : string.Join('\0', query.Terms.Select(term => term.ToString()).Concat(query.Offsets.Select(offset => offset.ToString(System.Globalization.CultureInfo.InvariantCulture))));
        private readonly Similarity.SimWeight weight = searcher.Similarity.ComputeWeight(
            query.Boost, searcher.CollectionStatistics(query.Terms[0].Field), [.. query.Terms.Select(query.Known.Statistics)]);

        public override LuceneQuery Query => query;

        public override float GetValueForNormalization() => weight.GetValueForNormalization();

        public override void Normalize(float norm, float topLevelBoost) => weight.Normalize(norm, topLevelBoost);

        public override Scorer? GetScorer(AtomicReaderContext context, IBits? acceptDocs)
        {
            if (!IsPossible(context)) return null;
            if (!query.IsTyped && RareSequences.Of(context.AtomicReader, key, () => Places(context, null)) is { } rare)
                return rare.Documents.Length == 0 ? null : new RareScorer(this, rare, acceptDocs, similarity.GetSimScorer(weight, context));
            return new SequenceScorer(this, Places(context, acceptDocs), similarity.GetSimScorer(weight, context));
        }

        public override Explanation Explain(AtomicReaderContext context, int doc)
        {
            var scorer = GetScorer(context, context.AtomicReader.LiveDocs);
            return scorer?.Advance(doc) == doc ? new Explanation(scorer.GetScore(), query.ToString()) : new Explanation(0, "the terms do not stand in this order");
        }

        private bool IsPossible(AtomicReaderContext context)
        {
            foreach (var term in query.Terms)
            {
                if (query.Known.Of(term).Get(context.Ord) is null) return false;
            }

            return true;
        }

        private SequencePlaces Places(AtomicReaderContext context, IBits? acceptDocs)
        {
            var places = new SequencePlaces.Place[query.Terms.Count];
            for (var i = 0; i < places.Length; i++)
            {
                var dictionary = query.Known.In(context, query.Terms[i])!;
                places[i] = new(dictionary.DocsAndPositions(acceptDocs, null, DocsAndPositionsFlags.NONE), query.Offsets[i], dictionary.DocFreq);
            }

            return new(places);
        }
    }

    private sealed class SequenceScorer(Weight weight, SequencePlaces places, Similarity.SimScorer similarity) : ProbingScorer(weight)
    {
        public override int DocID => places.Document;

        public override int Freq => places.Count;

        public override int NextDoc() => places.Next();

        public override int Advance(int target) => places.Advance(target);

        public override float GetScore() => similarity.Score(places.Document, places.Count);

        public override long GetCost() => places.Documents;

        public override bool IsAt(int document) => places.IsAt(document);
    }

    private sealed class RareScorer(Weight weight, RareSequences.Found found, IBits? acceptDocs, Similarity.SimScorer similarity) : Scorer(weight)
    {
        private int at = -1;

        public override int DocID => at < 0 ? -1 : at < found.Documents.Length ? found.Documents[at] : NO_MORE_DOCS;

        public override int Freq => found.Counts[at];

        public override int NextDoc()
        {
            do at++;
            while (at < found.Documents.Length && acceptDocs?.Get(found.Documents[at]) == false);
            return DocID;
        }

        public override int Advance(int target)
        {
            while (DocID < target) NextDoc();
            return DocID;
        }

        public override float GetScore() => similarity.Score(found.Documents[at], found.Counts[at]);

        public override long GetCost() => found.Documents.Length;
    }
}
