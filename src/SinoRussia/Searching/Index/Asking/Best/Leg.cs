using System.Numerics;
using Lucene.Net.Index;
using SinoRussia.Searching.Index.Ranking;

namespace SinoRussia.Searching.Index.Asking.Best;

/// <summary>What one part of a query adds to the scores of a segment's texts. After <see cref="Start"/>, windows and documents are asked for in ascending order.</summary>
internal abstract class Leg
{
    /// <summary>Adds to each window what no text of it gets more of.</summary>
    public abstract void AddBounds(Span<float> totals);

    /// <summary>Goes back to the first document.</summary>
    public abstract void Start();

    /// <summary>Adds no more than this to any text of the window.</summary>
    public abstract float Bound(int window);

    /// <summary>Adds to every text of the window.</summary>
    public abstract void Gather(Window window);

    /// <summary>Adds this to one text.</summary>
    public abstract float Probe(int document);
}

/// <summary>A frequent word.</summary>
/// <param name="open">Opens its postings, with frequencies.</param>
/// <param name="lengths">Of the segment's texts.</param>
/// <param name="value">The word's weight.</param>
/// <param name="average">Words of the mean text.</param>
/// <param name="bounds">By window.</param>
internal sealed class WordLeg(Func<DocsEnum> open, int[] lengths, float value, float average, WindowBounds bounds) : Leg
{
    private readonly float unit = bounds.Unit(value, average);
    private DocsEnum postings = null!;

    public override void AddBounds(Span<float> totals) => bounds.AddTo(totals, unit);

    public override void Start() => postings = open();

    public override float Bound(int window) => bounds.Level(window) * unit;

    public override void Gather(Window window)
    {
        for (var document = Reach(window.Start); document < window.End; document = postings.NextDoc()) window.Add(document, Score(document));
    }

    public override float Probe(int document) => Reach(document) == document ? Score(document) : 0;

    private int Reach(int document) => postings.DocID < document ? postings.Advance(document) : postings.DocID;

    private float Score(int document) => value * Bm25.Texts.Share(postings.Freq, lengths[document], average);
}

/// <summary>Texts that have been found and scored already: rare words, phrases.</summary>
/// <param name="documents">In ascending order.</param>
/// <param name="scores">Of each.</param>
internal sealed class FoundLeg(IReadOnlyList<int> documents, IReadOnlyList<float> scores) : Leg
{
    private int next;

    public override void AddBounds(Span<float> totals)
    {
        for (var i = 0; i < documents.Count;)
        {
            var window = documents[i] / Window.Size;
            var most = 0f;
            for (; i < documents.Count && documents[i] / Window.Size == window; i++) most = Math.Max(most, scores[i]);
            totals[window] += most;
        }
    }

    public override void Start() => next = 0;

    public override float Bound(int window)
    {
        Reach(window * Window.Size);
        var most = 0f;
        for (var i = next; i < documents.Count && documents[i] / Window.Size == window; i++) most = Math.Max(most, scores[i]);
        return most;
    }

    public override void Gather(Window window)
    {
        for (Reach(window.Start); next < documents.Count && documents[next] < window.End; next++) window.Add(documents[next], scores[next]);
    }

    public override float Probe(int document)
    {
        Reach(document);
        return next < documents.Count && documents[next] == document ? scores[next] : 0;
    }

    private void Reach(int document)
    {
        while (next < documents.Count && documents[next] < document) next++;
    }
}

/// <summary>Texts that all get the same.</summary>
internal sealed class ConstantLeg(DocumentBits documents, float score) : Leg
{
    public override void AddBounds(Span<float> totals)
    {
        for (var window = 0; window < totals.Length; window++) totals[window] += Bound(window);
    }

    public override void Start()
    {
    }

    public override float Bound(int window) => documents.In(window) == 0 ? 0 : score;

    public override void Gather(Window window)
    {
        for (var rest = documents.In(window.Start / Window.Size); rest != 0; rest &= rest - 1) window.Add(window.Start + BitOperations.TrailingZeroCount(rest), score);
    }

    public override float Probe(int document) => (documents.In(document / Window.Size) & (1UL << (document % Window.Size))) == 0 ? 0 : score;
}
