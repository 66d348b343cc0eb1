using System.Numerics;

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

    /// <summary>Adds to every wanted text of the window.</summary>
    /// <param name="window">Where to add.</param>
    /// <param name="wanted">A bit for each text, the first in the lowest.</param>
    public abstract void Gather(Window window, ulong wanted);

    /// <summary>Adds this to one text.</summary>
    public abstract float Probe(int document);
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

    public override void Gather(Window window, ulong wanted)
    {
        for (Reach(window.Start); next < documents.Count && documents[next] < window.End; next++)
        {
            if ((wanted & (1UL << (documents[next] - window.Start))) != 0) window.Add(documents[next], scores[next]);
        }
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

    public override void Gather(Window window, ulong wanted)
    {
        for (var rest = documents.In(window.Start / Window.Size) & wanted; rest != 0; rest &= rest - 1) window.Add(window.Start + BitOperations.TrailingZeroCount(rest), score);
    }

    public override float Probe(int document) => (documents.In(document / Window.Size) & (1UL << (document % Window.Size))) == 0 ? 0 : score;
}
