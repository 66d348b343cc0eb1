using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;
using SinoRussia.Searching.Index.Storing;

namespace SinoRussia.Searching.Index.Ranking;

/// <summary>
/// BM25 over exact lengths. Lucene 4.8's own keeps a length in one byte, in steps of up to a quarter; the norm is a number of any
/// size, so ours is the length itself.
/// </summary>
internal sealed class LengthSimilarity(bool exact) : Similarity
{
    public static readonly LengthSimilarity Exact = new(exact: true);

    /// <summary>The same index read as if its lengths had been kept in a byte; for measuring what they are worth.</summary>
    public static readonly LengthSimilarity InOneByte = new(exact: false);

    public override long ComputeNorm(FieldInvertState state) => state.Length - state.NumOverlap;

    public override SimWeight ComputeWeight(float queryBoost, CollectionStatistics collectionStats, params TermStatistics[] termStats)
    {
        var rarity = termStats.Sum(term => Bm25.Rarity(term.DocFreq, collectionStats.MaxDoc));
        return new Weighed(collectionStats.Field, queryBoost * rarity, AverageOf(collectionStats));
    }

    public override SimScorer GetSimScorer(SimWeight weight, AtomicReaderContext context)
    {
        var weighed = (Weighed)weight;
        if (IndexFields.IsOfText(weighed.Field)) return new TextScorer(weighed, TextLengths.Of(context.AtomicReader).Words, exact);
        var lengths = context.AtomicReader.GetNormValues(IndexFields.LengthsOf(weighed.Field));
        return new Scorer(weighed.Field == IndexFields.Title ? Bm25.Headings : Bm25.Texts, weighed, lengths, exact);
    }

    /// <summary>Not every document has every field: what the mean is taken over are those that have it.</summary>
    internal static float AverageOf(CollectionStatistics field)
    {
        var documents = field.DocCount > 0 ? field.DocCount : field.MaxDoc;
        return field.SumTotalTermFreq > 0 && documents > 0 ? (float)(field.SumTotalTermFreq / (double)documents) : 1;
    }

    private static float Rounded(long length)
    {
        var root = SmallSingle.SByte315ToSingle(SmallSingle.SingleToSByte315((float)(1 / Math.Sqrt(length))));
        return 1 / (root * root);
    }

    private sealed class Weighed(string field, float value, float average) : SimWeight
    {
        public string Field { get; } = field;

        public float Value { get; private set; } = value;

        public float Average { get; } = average;

        public override float GetValueForNormalization() => Value * Value;

        public override void Normalize(float queryNorm, float topLevelBoost) => Value *= queryNorm * topLevelBoost;
    }

    private sealed class TextScorer(Weighed weight, int[] lengths, bool exact) : SimScorer
    {
        private readonly float value = weight.Value;
        private readonly float average = weight.Average;

        public override float Score(int doc, float freq) => value * Bm25.Texts.Share(freq, exact ? lengths[doc] : Rounded(lengths[doc]), average);

        public override float ComputeSlopFactor(int distance) => 1f / (distance + 1);

        public override float ComputePayloadFactor(int doc, int start, int end, BytesRef payload) => 1;
    }

    private sealed class Scorer(Bm25 formula, Weighed weight, NumericDocValues? lengths, bool exact) : SimScorer
    {
        public override float Score(int doc, float freq) => weight.Value * formula.Share(freq, LengthOf(doc), weight.Average);

        public override float ComputeSlopFactor(int distance) => 1f / (distance + 1);

        public override float ComputePayloadFactor(int doc, int start, int end, BytesRef payload) => 1;

        private float LengthOf(int doc)
        {
            if (lengths is null) return weight.Average;
            var length = lengths.Get(doc);
            return exact ? length : Rounded(length);
        }
    }
}
