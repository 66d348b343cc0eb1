using Lucene.Net.Search;

namespace SinoRussia.Searching.Index.Asking.Best;

/// <summary>Keeps the best of the texts that it is told about, in any order; of equal ones those that were indexed first.</summary>
/// <param name="size">How many are kept.</param>
internal sealed class BestScores(int size)
{
    private readonly PriorityQueue<int, ulong> kept = new(size);

    /// <summary>The rank of the last; nought, which is below all, until so many are kept.</summary>
    private ulong last;

    /// <summary>No text of a lower score can be among the best any more.</summary>
    public float Least => ScoreOf(last);

    /// <summary>Whether no text from this one on, of at most this score, can be among the best any more.</summary>
    /// <param name="score">Nought or more.</param>
    /// <param name="document">The first of them.</param>
    public bool IsHopeless(double score, int document) => Rank((float)score, document) <= last;

    public void Add(int document, double score)
    {
        var rank = Rank((float)score, document);
        if (kept.Count == size) kept.EnqueueDequeue(document, rank);
        else kept.Enqueue(document, rank);
        if (kept.Count == size) kept.TryPeek(out _, out last);
    }

    /// <summary>The best first.</summary>
    public IReadOnlyList<ScoreDoc> Ordered()
    {
        var ranks = kept.UnorderedItems.Select(one => one.Priority).ToArray();
        Array.Sort(ranks);
        Array.Reverse(ranks);
        return Array.ConvertAll(ranks, rank => new ScoreDoc((int)~(uint)rank, ScoreOf(rank)));
    }

    private static float ScoreOf(ulong rank) => BitConverter.UInt32BitsToSingle((uint)(rank >> 32));

    /// <summary>One number to compare by, which is most of what a search does: numbers that are not negative lie in the order of their bits.</summary>
    private static ulong Rank(float score, int document) => ((ulong)BitConverter.SingleToUInt32Bits(score) << 32) | ~(uint)document;
}
