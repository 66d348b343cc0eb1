using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using LuceneQuery = Lucene.Net.Search.Query;

namespace SinoRussia.Searching.Index.Asking;

/// <summary>
/// Texts that match so many of the queries; the score is the sum. Of a few queries, looking at each for every text is faster than keeping
/// them in an order, as Lucene's own disjunction does.
/// </summary>
internal sealed class SomeQuery(IReadOnlyList<LuceneQuery> queries, int atLeast) : LuceneQuery
{
    /// <summary>Queries for which looking at each is still the better way.</summary>
    private const int Few = 16;

    public IReadOnlyList<LuceneQuery> Queries => queries;

    public int AtLeast => atLeast;

    public override LuceneQuery Rewrite(IndexReader reader)
    {
        if (queries.Count > Few)
        {
            var many = new BooleanQuery(true) { MinimumNumberShouldMatch = atLeast, Boost = Boost };
            foreach (var one in queries) many.Add(one, Occur.SHOULD);
            return many;
        }

        var rewritten = queries.Select(one => one.Rewrite(reader)).ToList();
        return rewritten.SequenceEqual(queries, ReferenceEqualityComparer.Instance) ? this : new SomeQuery(rewritten, atLeast) { Boost = Boost };
    }

    public override Weight CreateWeight(IndexSearcher searcher) => new SomeWeight(this, [.. queries.Select(one => one.CreateWeight(searcher))]);

    public override void ExtractTerms(ISet<Term> terms)
    {
        foreach (var one in queries) one.ExtractTerms(terms);
    }

    public override string ToString(string field) => $"({string.Join(' ', queries.Select(one => one.ToString(field)))})~{atLeast}";

    public override bool Equals(object? obj) => obj is SomeQuery other && base.Equals(other) && queries.SequenceEqual(other.Queries) && atLeast == other.AtLeast;

    public override int GetHashCode() => queries.Aggregate(base.GetHashCode(), HashCode.Combine);

    private sealed class SomeWeight(SomeQuery query, Weight[] weights) : Weight
    {
        public override LuceneQuery Query => query;

        public override float GetValueForNormalization() => weights.Sum(one => one.GetValueForNormalization()) * query.Boost * query.Boost;

        public override void Normalize(float norm, float topLevelBoost)
        {
            foreach (var one in weights) one.Normalize(norm, topLevelBoost * query.Boost);
        }

        public override Scorer? GetScorer(AtomicReaderContext context, IBits? acceptDocs)
        {
            Scorer[] scorers = [.. weights.Select(one => one.GetScorer(context, acceptDocs)).OfType<Scorer>()];
            return scorers.Length < Math.Max(1, query.AtLeast) ? null : scorers is [var only] ? only : new SomeScorer(this, scorers, query.AtLeast);
        }

        public override Explanation Explain(AtomicReaderContext context, int doc)
        {
            var scorer = GetScorer(context, context.AtomicReader.LiveDocs);
            return scorer?.Advance(doc) == doc ? new Explanation(scorer.GetScore(), query.ToString()) : new Explanation(0, "too few of them");
        }
    }

    private sealed class SomeScorer(Weight weight, Scorer[] scorers, int atLeast) : ProbingScorer(weight)
    {
        private int current = -1;

        public override int DocID => current;

        public override int Freq
        {
            get
            {
                var here = 0;
                foreach (var one in scorers) here += one.DocID == current ? 1 : 0;
                return here;
            }
        }

        public override int NextDoc() => Advance(current + 1);

        public override int Advance(int target)
        {
            do current = Next(target);
            while (current != NO_MORE_DOCS && Freq < atLeast && (target = current + 1) > 0);
            return current;
        }

        public override bool IsAt(int document)
        {
            if (current >= document) return current == document;
            var here = 0;
            foreach (var one in scorers) here += one.StandsAt(document) ? 1 : 0;
            if (here < atLeast) return false;
            current = document;
            return true;
        }

        public override float GetScore()
        {
            var sum = 0.0;
            foreach (var one in scorers)
            {
                if (one.DocID == current) sum += one.GetScore();
            }

            return (float)sum;
        }

        public override long GetCost()
        {
            var sum = 0L;
            foreach (var one in scorers) sum += one.GetCost();
            return sum;
        }

        private int Next(int target)
        {
            var least = NO_MORE_DOCS;
            foreach (var one in scorers)
            {
                var at = one.DocID;
                if (at < target) at = at + 1 == target ? one.NextDoc() : one.Advance(target);
                if (at < least) least = at;
            }

            return least;
        }
    }
}
