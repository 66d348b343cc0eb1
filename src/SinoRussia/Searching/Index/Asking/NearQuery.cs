using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using LuceneQuery = Lucene.Net.Search.Query;

namespace SinoRussia.Searching.Index.Asking;

/// <summary>Terms any of which may stand here, and how many positions behind the beginning of their way.</summary>
internal sealed record NearTerm(IReadOnlyList<Term> Terms, int Offset);

/// <param name="Width">Positions from its first word to its last, both counted.</param>
internal sealed record NearWay(IReadOnlyList<NearTerm> Terms, int Width);

/// <summary>One thing that must stand near the others, in any of its ways.</summary>
internal sealed record NearPart(IReadOnlyList<NearWay> Ways);

/// <summary>
/// Of the texts that another query finds, those in which the parts stand within so many positions of each other; scored as the other
/// query scores them. Lucene's own spans are not used: unordered ones miss matches where a part may be several words long, and parts
/// in two fields (stems, exact words) cannot be compared.
/// </summary>
internal sealed class NearQuery(LuceneQuery all, IReadOnlyList<NearPart> parts, int distance) : LuceneQuery
{
    public override LuceneQuery Rewrite(IndexReader reader)
    {
        var rewritten = all.Rewrite(reader);
        return ReferenceEquals(rewritten, all) ? this : new NearQuery(rewritten, parts, distance) { Boost = Boost };
    }

    public override Weight CreateWeight(IndexSearcher searcher) => new NearWeight(this, all.CreateWeight(searcher));

    public override void ExtractTerms(ISet<Term> terms) => all.ExtractTerms(terms);

    public override string ToString(string field) => $"near({all.ToString(field)}, {distance})";

    public override bool Equals(object? obj)
        => obj is NearQuery other && base.Equals(obj) && all.Equals(other.All) && distance == other.Distance && parts.SequenceEqual(other.Parts);

    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), all, distance);

    private LuceneQuery All => all;

    private IReadOnlyList<NearPart> Parts => parts;

    private int Distance => distance;

    private sealed class NearWeight(NearQuery query, Weight inner) : Weight
    {
        public override LuceneQuery Query => query;

        public override float GetValueForNormalization() => inner.GetValueForNormalization();

        public override void Normalize(float norm, float topLevelBoost) => inner.Normalize(norm, topLevelBoost * query.Boost);

        public override Scorer? GetScorer(AtomicReaderContext context, IBits acceptDocs)
            => inner.GetScorer(context, acceptDocs) is { } scorer ? new NearScorer(this, scorer, new NearPositions(context.AtomicReader, query.Parts, query.Distance)) : null;

        public override Explanation Explain(AtomicReaderContext context, int doc)
        {
            var scorer = GetScorer(context, context.AtomicReader.LiveDocs);
            return scorer?.Advance(doc) == doc ? inner.Explain(context, doc) : new Explanation(0, "the parts do not stand near each other");
        }
    }

    /// <summary>Passes over the texts of the other query whose positions do not fit.</summary>
    private sealed class NearScorer(Weight weight, Scorer inner, NearPositions positions) : Scorer(weight)
    {
        public override int DocID => inner.DocID;

        public override int Freq => inner.Freq;

        public override float GetScore() => inner.GetScore();

        public override long GetCost() => inner.GetCost();

        public override int NextDoc() => Fitting(inner.NextDoc());

        public override int Advance(int target) => Fitting(inner.Advance(target));

        private int Fitting(int document)
        {
            while (document != NO_MORE_DOCS && !positions.Fit(document)) document = inner.NextDoc();
            return document;
        }
    }
}
