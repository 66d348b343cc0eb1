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
    public LuceneQuery Typed => typed;

    private IReadOnlyList<LuceneQuery> All { get; } = [typed, .. others];

    /// <summary>Texts with one of the other spellings.</summary>
    public SpellingsQuery WithoutTyped() => new(others[0], [.. others.Skip(1)]) { Boost = Boost };

    public SpellingsQuery With(IReadOnlyList<LuceneQuery> more) => new(typed, [.. others, .. more]) { Boost = Boost };

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
            Scorer[] scorers = [.. weights.Select(weight => weight.GetScorer(context, acceptDocs)).OfType<Scorer>()];
            return scorers.Length == 0 ? null : scorers is [var only] ? only : new BestOf(this, scorers);
        }
    }

    private sealed class BestOf(Weight weight, Scorer[] scorers) : ProbingScorer(weight)
    {
        private int current = -1;
        private int left = scorers.Length;

        public override int DocID => current;

        public override int Freq => scorers.Count(s => s.DocID == current);

        public override int NextDoc() => Advance(current + 1);

        public override int Advance(int target)
        {
            var least = NO_MORE_DOCS;
            for (var i = 0; i < left; i++)
            {
                var at = scorers[i].DocID;
                if (at < target) at = at + 1 == target ? scorers[i].NextDoc() : scorers[i].Advance(target);
                if (at < least) least = at;
                else if (at == NO_MORE_DOCS) (scorers[i], scorers[left - 1], left, i) = (scorers[left - 1], scorers[i], left - 1, i - 1);
            }

            return current = least;
        }

        public override bool IsAt(int document)
        {
            if (current >= document) return current == document;
            var any = false;
            for (var i = 0; i < left; i++) any |= scorers[i].StandsAt(document);
            if (any) current = document;
            return any;
        }

        public override float GetScore()
        {
            var best = 0f;
            for (var i = 0; i < left; i++)
            {
                if (scorers[i].DocID == current) best = Math.Max(best, scorers[i].GetScore());
            }

            return best;
        }

        public override long GetCost() => scorers.Sum(s => s.GetCost());
    }
}
