using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using LuceneQuery = Lucene.Net.Search.Query;

namespace SinoRussia.Searching.Index.Asking;

/// <summary>
/// Texts that match every wanted query and no unwanted one; the score is the sum. The rarest query leads and the others are only asked about
/// its texts: none of them looks for matches that the rarest has not.
/// </summary>
/// <param name="wanted">At least one.</param>
internal sealed class EveryQuery(IReadOnlyList<LuceneQuery> wanted, IReadOnlyList<LuceneQuery> unwanted) : LuceneQuery
{
    public IReadOnlyList<LuceneQuery> Wanted => wanted;

    public IReadOnlyList<LuceneQuery> Unwanted => unwanted;

    public override LuceneQuery Rewrite(IndexReader reader)
    {
        var (these, those) = (wanted.Select(one => one.Rewrite(reader)).ToList(), unwanted.Select(one => one.Rewrite(reader)).ToList());
        var isSame = these.SequenceEqual(wanted, ReferenceEqualityComparer.Instance) && those.SequenceEqual(unwanted, ReferenceEqualityComparer.Instance);
        return isSame ? this : new EveryQuery(these, those) { Boost = Boost };
    }

    public override Weight CreateWeight(IndexSearcher searcher)
        => new EveryWeight(this, [.. wanted.Select(one => one.CreateWeight(searcher))], [.. unwanted.Select(one => one.CreateWeight(searcher))]);

    public override void ExtractTerms(ISet<Term> terms)
    {
        foreach (var one in wanted) one.ExtractTerms(terms);
    }

    public override string ToString(string field)
        => $"({string.Join(' ', wanted.Select(one => "+" + one.ToString(field)).Concat(unwanted.Select(one => "-" + one.ToString(field))))})";

    public override bool Equals(object? obj) => obj is EveryQuery other && base.Equals(other) && wanted.SequenceEqual(other.Wanted) && unwanted.SequenceEqual(other.Unwanted);

    public override int GetHashCode() => wanted.Concat(unwanted).Aggregate(base.GetHashCode(), HashCode.Combine);

    private sealed class EveryWeight(EveryQuery query, Weight[] wanted, Weight[] unwanted) : Weight
    {
        public override LuceneQuery Query => query;

        public override float GetValueForNormalization() => wanted.Sum(one => one.GetValueForNormalization()) * query.Boost * query.Boost;

        public override void Normalize(float norm, float topLevelBoost)
        {
            foreach (var one in wanted) one.Normalize(norm, topLevelBoost * query.Boost);
        }

        public override Scorer? GetScorer(AtomicReaderContext context, IBits? acceptDocs)
        {
            var scorers = new Scorer[wanted.Length];
            for (var i = 0; i < wanted.Length; i++)
            {
                if (wanted[i].GetScorer(context, acceptDocs) is not { } scorer) return null;
                scorers[i] = scorer;
            }

            Array.Sort(scorers, (one, other) => one.GetCost().CompareTo(other.GetCost()));
            return new EveryScorer(this, scorers, [.. unwanted.Select(one => one.GetScorer(context, acceptDocs)).OfType<Scorer>()]);
        }

        public override Explanation Explain(AtomicReaderContext context, int doc)
        {
            var scorer = GetScorer(context, context.AtomicReader.LiveDocs);
            return scorer?.Advance(doc) == doc ? new Explanation(scorer.GetScore(), query.ToString()) : new Explanation(0, "not everything that is wanted");
        }
    }

    /// <param name="wanted">The rarest first.</param>
    private sealed class EveryScorer(Weight weight, Scorer[] wanted, Scorer[] unwanted) : ProbingScorer(weight)
    {
        private int current = -1;

        public override int DocID => current;

        public override int Freq => wanted.Length;

        public override int NextDoc() => Fitting(wanted[0].NextDoc());

        public override int Advance(int target) => Fitting(wanted[0].DocID < target ? wanted[0].Advance(target) : wanted[0].DocID);

        public override long GetCost() => wanted[0].GetCost();

        public override bool IsAt(int document)
        {
            if (current >= document) return current == document;
            foreach (var one in wanted)
            {
                if (!one.StandsAt(document)) return false;
            }

            if (IsUnwanted(document)) return false;
            current = document;
            return true;
        }

        public override float GetScore()
        {
            var sum = 0.0;
            foreach (var one in wanted) sum += one.GetScore();
            return (float)sum;
        }

        private int Fitting(int document)
        {
            while (document != NO_MORE_DOCS)
            {
                var next = Missing(document);
                if (next == document && !IsUnwanted(document)) break;
                document = next > document ? wanted[0].Advance(next) : wanted[0].NextDoc();
            }

            return current = document;
        }

        /// <summary>The document itself where all others match it; otherwise one before which there is no match, or -1.</summary>
        private int Missing(int document)
        {
            for (var i = 1; i < wanted.Length; i++)
            {
                if (!wanted[i].StandsAt(document)) return wanted[i].DocID > document ? wanted[i].DocID : -1;
            }

            return document;
        }

        private bool IsUnwanted(int document)
        {
            foreach (var one in unwanted)
            {
                if (one.StandsAt(document)) return true;
            }

            return false;
        }
    }
}
