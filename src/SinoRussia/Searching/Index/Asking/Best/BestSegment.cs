using System.Buffers;
using System.Numerics;
using Lucene.Net.Index;

namespace SinoRussia.Searching.Index.Asking.Best;

/// <summary>The best texts of one segment.</summary>
internal sealed class BestSegment
{
    /// <summary>Windows that are ranked before all others.</summary>
    private const int Likeliest = 64;

    /// <summary>So few texts of a window are asked about one by one.</summary>
    private const int Few = 6;

    private readonly int first;
    private readonly Leg[] legs;
    private readonly float[] bounds;
    private readonly float[] totals;
    private readonly int windows;
    private readonly Window window = new();

    /// <summary>The texts that are hits; null where all that have the only part are.</summary>
    private readonly DocumentBits? hits;

    /// <summary>What is lost by adding in single precision.</summary>
    private const float Slack = 1.00001f;

    private BestSegment(AtomicReaderContext leaf, IEnumerable<Part> parts, DocumentBits? hits)
    {
        (first, this.hits) = (leaf.DocBase, hits);
        legs = [.. parts.SelectMany(part => part.Legs)];
        bounds = new float[legs.Length];
        windows = Window.Of(leaf.AtomicReader.MaxDoc);
        totals = ArrayPool<float>.Shared.Rent(windows);
        Array.Clear(totals, 0, windows);
        foreach (var leg in legs) leg.AddBounds(totals.AsSpan(0, windows));
    }

    /// <summary>Finds and counts what matches; null where nothing does.</summary>
    public static BestSegment? Of(AtomicReaderContext leaf, BestPlan plan, FilteringCollector collector)
    {
        var wanted = new List<(List<Part> Parts, int AtLeast)>(plan.Wanted.Count);
        foreach (var some in plan.Wanted)
        {
            var there = some.Clauses.Select(clause => clause.In(leaf)).OfType<Part>().ToList();
            if (there.Count < some.AtLeast) return null;
            wanted.Add((there, some.AtLeast));
        }

        var parts = wanted.SelectMany(some => some.Parts);
        if (wanted is [{ Parts: [{ Count: { } count }] }] && plan.Unwanted.Count == 0 && collector.OnlyCounts && !leaf.AtomicReader.HasDeletions)
        {
            collector.TakeAll(count);
            return new(leaf, parts, null);
        }

        var hits = Matches(leaf, wanted, [.. plan.Unwanted.Select(clause => clause.In(leaf)).OfType<Part>()]);
        if (collector.OnlyCounts)
        {
            var matching = hits.Count;
            collector.TakeAll(matching);
            if (matching > 0) return new(leaf, parts, hits);
            hits.GiveBack();
            return null;
        }

        foreach (var document in hits.All())
        {
            if (!collector.Take(document)) hits.Remove(document);
        }

        return new(leaf, parts, hits);
    }

    /// <summary>When all is ranked.</summary>
    public void GiveBack()
    {
        hits?.GiveBack();
        ArrayPool<float>.Shared.Return(totals);
    }

    public void RankLikeliest(BestScores best)
    {
        foreach (var leg in legs) leg.Start();
        foreach (var number in LikeliestWindows())
        {
            Rank(best, number);
            totals[number] = 0;
        }
    }

    public void RankRest(BestScores best)
    {
        foreach (var leg in legs) leg.Start();
        for (var number = Next(0); number < windows; number = Next(number + 1))
        {
            if (hits?.In(number) != 0 && !best.IsHopeless(totals[number] * Slack, first + (number * Window.Size))) Rank(best, number);
        }

        int Next(int from) => ManyAtOnce.NextAbove(totals.AsSpan(0, windows), from, best.Least / (Slack * Slack));
    }

    private static DocumentBits Matches(AtomicReaderContext leaf, List<(List<Part> Parts, int AtLeast)> wanted, List<Part> unwanted)
    {
        DocumentBits? all = null;
        foreach (var (parts, atLeast) in wanted)
        {
            var some = Some(leaf, parts, atLeast);
            if (all is null)
            {
                all = some;
                continue;
            }

            all.Keep(some);
            some.GiveBack();
        }

        foreach (var part in unwanted)
        {
            var some = Some(leaf, [part], 1);
            all!.Remove(some);
            some.GiveBack();
        }

        all!.Keep(leaf.AtomicReader.LiveDocs);
        return all;
    }

    private static DocumentBits Some(AtomicReaderContext leaf, List<Part> parts, int atLeast)
    {
        // Which documents have one of the parts so far, two, three …
        DocumentBits[] have = [.. Enumerable.Range(0, atLeast).Select(_ => DocumentBits.Lend(leaf.AtomicReader.MaxDoc))];
        foreach (var part in parts)
        {
            if (atLeast > 1)
            {
                var here = DocumentBits.Lend(leaf.AtomicReader.MaxDoc);
                part.AddTo(here);
                for (var i = atLeast - 1; i > 0; i--) have[i].AddCommon(have[i - 1], here);
                here.GiveBack();
            }

            part.AddTo(have[0]);
        }

        foreach (var fewer in have.AsSpan(0, atLeast - 1)) fewer.GiveBack();
        return have[^1];
    }

    /// <summary>In ascending order.</summary>
    private IEnumerable<int> LikeliestWindows()
    {
        var best = new PriorityQueue<int, float>(Likeliest);
        var least = 0f;
        for (var number = Next(0); number < windows; number = Next(number + 1))
        {
            if (hits?.In(number) == 0) continue;
            if (best.Count < Likeliest) best.Enqueue(number, totals[number]);
            else best.EnqueueDequeue(number, totals[number]);
            if (best.Count == Likeliest) best.TryPeek(out _, out least);
        }

        return best.UnorderedItems.Select(one => one.Element).Order();

        int Next(int from) => ManyAtOnce.NextAbove(totals.AsSpan(0, windows), from, least);
    }

    private void Rank(BestScores best, int number)
    {
        window.Open(number);
        var total = 0.0;
        for (var i = 0; i < legs.Length; i++) total += bounds[i] = legs[i].Bound(number);
        SortLegs();
        var candidates = hits?.In(number) ?? ulong.MaxValue;
        if (BitOperations.PopCount(candidates) > Few)
        {
            RankMany(best, candidates);
            return;
        }

        for (; candidates != 0; candidates &= candidates - 1)
            Ask(best, window.Start + BitOperations.TrailingZeroCount(candidates), 0, total, legs.Length);
    }

    /// <summary>The least first. They are a few, and mostly in order from the window before.</summary>
    private void SortLegs()
    {
        for (var i = 1; i < legs.Length; i++)
        {
            var (bound, leg, at) = (bounds[i], legs[i], i);
            for (; at > 0 && bounds[at - 1] > bound; at--) (bounds[at], legs[at]) = (bounds[at - 1], legs[at - 1]);
            (bounds[at], legs[at]) = (bound, leg);
        }
    }

    /// <summary>
    /// Parts that are worth too little to make one of the best together are not read, only asked about texts that others speak for.
    /// </summary>
    private void RankMany(BestScores best, ulong candidates)
    {
        var (idle, asked) = (0.0, 0);
        while (asked < legs.Length && best.IsHopeless(idle + bounds[asked], first + window.Start)) idle += bounds[asked++];
        for (var i = asked; i < legs.Length; i++)
        {
            if (bounds[i] > 0) legs[i].Gather(window, candidates);
        }

        for (var document = window.Take(out var sum); document >= 0; document = window.Take(out sum)) Ask(best, document, sum, idle, asked);
    }

    /// <summary>Adds what the first so many parts, which are worth at most so much together, make of a text.</summary>
    private void Ask(BestScores best, int document, double sum, double rest, int parts)
    {
        for (var i = parts - 1; i >= 0; i--)
        {
            if (best.IsHopeless(sum + rest, first + document)) return;
            if (bounds[i] > 0) sum += legs[i].Probe(document);
            rest -= bounds[i];
        }

        if (!best.IsHopeless(sum, first + document)) best.Add(first + document, sum);
    }
}
