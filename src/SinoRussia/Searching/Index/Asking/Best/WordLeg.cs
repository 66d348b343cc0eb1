using System.Numerics;
using SinoRussia.Searching.Index.Ranking;

namespace SinoRussia.Searching.Index.Asking.Best;

/// <summary>A word that is not rare.</summary>
/// <param name="postings">In the segment.</param>
/// <param name="lengths">Of the segment's texts.</param>
/// <param name="value">The word's weight.</param>
/// <param name="average">Words of the mean text.</param>
internal abstract class WordLeg(WordPostings postings, int[] lengths, float value, float average) : Leg
{
    private readonly float unit = postings.Unit(value, average);

    public override void AddBounds(Span<float> totals) => postings.AddBounds(totals, unit);

    public override float Bound(int window) => postings.Level(window) * unit;

    protected float Score(int at, int document) => value * Bm25.Texts.Share(postings.Frequency(at, document), lengths[document], average);
}

/// <summary>One whose texts are kept as a set.</summary>
internal sealed class FrequentWordLeg(WordPostings postings, DocumentBits bits, int[] lengths, float value, float average)
    : WordLeg(postings, lengths, value, average)
{
    private readonly WordPostings postings = postings;

    public override void Start()
    {
    }

    public override void Gather(Window window, ulong wanted)
    {
        var here = bits.In(window.Start / Window.Size);
        var before = postings.Before(window.Start / Window.Size);
        for (var rest = here & wanted; rest != 0; rest &= rest - 1)
        {
            var document = window.Start + BitOperations.TrailingZeroCount(rest);
            window.Add(document, Score(before + BitOperations.PopCount(here & ((rest & (0 - rest)) - 1)), document));
        }
    }

    public override float Probe(int document)
    {
        var here = bits.In(document / Window.Size);
        var bit = 1UL << (document % Window.Size);
        return (here & bit) == 0 ? 0 : Score(postings.Before(document / Window.Size) + BitOperations.PopCount(here & (bit - 1)), document);
    }
}

/// <summary>One whose texts are kept one by one.</summary>
internal sealed class ScatteredWordLeg(WordPostings postings, int[] documents, int[] lengths, float value, float average)
    : WordLeg(postings, lengths, value, average)
{
    private int next;

    public override void Start() => next = 0;

    public override void Gather(Window window, ulong wanted)
    {
        for (Reach(window.Start); next < documents.Length && documents[next] < window.End; next++)
        {
            if ((wanted & (1UL << (documents[next] - window.Start))) != 0) window.Add(documents[next], Score(next, documents[next]));
        }
    }

    public override float Probe(int document)
    {
        Reach(document);
        return next < documents.Length && documents[next] == document ? Score(next, document) : 0;
    }

    /// <summary>In steps that double, then by halving the last one: what lies between is not looked at.</summary>
    private void Reach(int document)
    {
        if (next >= documents.Length || documents[next] >= document) return;
        var step = 1;
        while (next + step < documents.Length && documents[next + step] < document) step *= 2;
        var found = Array.BinarySearch(documents, next + (step / 2), Math.Min(documents.Length, next + step + 1) - next - (step / 2), document);
        next = found < 0 ? ~found : found;
    }
}
