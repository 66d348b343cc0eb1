using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using LuceneQuery = Lucene.Net.Search.Query;

namespace SinoRussia.Searching.Index.Asking;

/// <summary>
/// A word as typed, or in another spelling; a text with several counts by its best. Most spellings stand in the dictionary by accident and
/// never in a text (<c>inter</c>, <c>net</c>): one that a segment has nowhere is dropped there at once, so that the typed word costs what it
/// costs alone.
/// </summary>
internal sealed class SpellingsQuery(LuceneQuery typed, IReadOnlyList<LuceneQuery> others) : LuceneQuery
{
    /// <summary>A spelling of rarer parts than this is looked for before the rest; of more frequent ones, only as the typed word is read.</summary>
    private const int Rare = 8192;

    private IReadOnlyList<LuceneQuery> All { get; } = [typed, .. others];

    public override LuceneQuery Rewrite(IndexReader reader)
    {
        var rewritten = All.Select(one => one.Rewrite(reader)).ToList();
        return rewritten.SequenceEqual(All, ReferenceEqualityComparer.Instance) ? this : new SpellingsQuery(rewritten[0], rewritten[1..]) { Boost = Boost };
    }

    public override Weight CreateWeight(IndexSearcher searcher) => new AnyWeight(this, [.. All.Select(one => one.CreateWeight(searcher))]);

    public override void ExtractTerms(ISet<Term> terms)
    {
        foreach (var one in All) one.ExtractTerms(terms);
    }

    public override string ToString(string field) => $"({string.Join(" ~ ", All.Select(one => one.ToString(field)))})";

    public override bool Equals(object? obj) => obj is SpellingsQuery other && base.Equals(other) && All.SequenceEqual(other.All);

    public override int GetHashCode() => All.Aggregate(base.GetHashCode(), HashCode.Combine);

    private sealed class AnyWeight(SpellingsQuery query, Weight[] weights) : Weight
    {
        public override LuceneQuery Query => query;

        public override float GetValueForNormalization() => weights.Max(w => w.GetValueForNormalization()) * query.Boost * query.Boost;

        public override void Normalize(float norm, float topLevelBoost)
        {
            foreach (var weight in weights) weight.Normalize(norm, topLevelBoost * query.Boost);
        }

        public override Explanation Explain(AtomicReaderContext context, int doc)
            => weights.Select(w => w.Explain(context, doc)).MaxBy(e => e.Value)!;

        public override Scorer? GetScorer(AtomicReaderContext context, IBits acceptDocs)
        {
            var scorers = new List<Scorer>(weights.Length);
            for (var i = 0; i < weights.Length; i++)
            {
                if (weights[i].GetScorer(context, acceptDocs) is not { } scorer) continue;
                if (i == 0 || scorer.GetCost() > Rare || scorer.NextDoc() != DocIdSetIterator.NO_MORE_DOCS) scorers.Add(scorer);
            }

            // A lone scorer that has been moved to its first document already cannot be handed on.
            return scorers.Count == 0 ? null : scorers is [{ DocID: -1 } only] ? only : new BestOf(this, [.. scorers]);
        }
    }

    private sealed class BestOf(Weight weight, Scorer[] scorers) : Scorer(weight)
    {
        private int current = -1;

        public override int DocID => current;

        public override int Freq => scorers.Count(s => s.DocID == current);

        public override int NextDoc() => Advance(current + 1);

        public override int Advance(int target)
        {
            var least = NO_MORE_DOCS;
            foreach (var scorer in scorers)
            {
                var at = scorer.DocID;
                if (at < target) at = at + 1 == target ? scorer.NextDoc() : scorer.Advance(target);
                if (at < least) least = at;
            }

            return current = least;
        }

        public override float GetScore()
        {
            var best = 0f;
            foreach (var scorer in scorers)
            {
                if (scorer.DocID == current) best = Math.Max(best, scorer.GetScore());
            }

            return best;
        }

        public override long GetCost() => scorers.Sum(s => s.GetCost());
    }
}
