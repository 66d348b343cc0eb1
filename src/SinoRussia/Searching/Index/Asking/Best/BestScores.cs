using Lucene.Net.Search;

namespace SinoRussia.Searching.Index.Asking.Best;

/// <summary>Keeps the best of the texts that it is told about, in any order; of equal ones those that were indexed first.</summary>
/// <param name="size">How many are kept.</param>
internal sealed class BestScores(int size)
{
    private readonly PriorityQueue<int, Rank> kept = new(size);
    private Rank last;
    private bool isFull;

    /// <summary>Whether no text from this one on, of at most this score, can be among the best any more.</summary>
    public bool IsHopeless(double score, int document) => isFull && new Rank((float)score, document).CompareTo(last) <= 0;

    public void Add(int document, double score)
    {
        var rank = new Rank((float)score, document);
        if (isFull) kept.EnqueueDequeue(document, rank);
        else kept.Enqueue(document, rank);
        isFull = kept.Count == size;
        if (isFull) kept.TryPeek(out _, out last);
    }

    /// <summary>The best first.</summary>
    public IReadOnlyList<ScoreDoc> Ordered()
    {
        var ranks = kept.UnorderedItems.Select(one => one.Priority).ToArray();
        Array.Sort(ranks, (one, other) => other.CompareTo(one));
        return Array.ConvertAll(ranks, rank => new ScoreDoc(rank.Document, rank.Score));
    }

    private readonly record struct Rank(float Score, int Document) : IComparable<Rank>
    {
        public int CompareTo(Rank other) => Score != other.Score ? Score.CompareTo(other.Score) : other.Document.CompareTo(Document);
    }
}
