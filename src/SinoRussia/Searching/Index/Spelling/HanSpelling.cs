using Lucene.Net.Index;
using Lucene.Net.Util;
using SinoRussia.Searching.Index.Storing;

namespace SinoRussia.Searching.Index.Spelling;

/// <summary>
/// For a run of Han characters that stands in no text: the runs that it may have been typed for. One character may be another of the same
/// sound, or two may be swapped. Every pair of neighbours must stand in some text.
/// </summary>
internal sealed class HanSpelling(IndexReader reader)
{
    private const int Most = 5;
    private const int LongestRun = 16;
    private const float SameSound = 0.9f;
    private const float LikeSound = 1.25f;
    private const float Swapped = 0.9f;
    private const int Outnumbered = 40;
    private const int FewTexts = 2;

    /// <summary>
    /// Hundreds of pairs are looked up for a run, many of them more than once; kept with the segments they would push out what queries ask for.
    /// </summary>
    private readonly Dictionary<string, int> known = new(StringComparer.Ordinal);
    private List<TermsEnum>? dictionaries;

    public List<Candidate> For(string run)
    {
        if (run.Length is < 2 or > LongestRun || run.Any(char.IsSurrogate)) return [];
        var pairs = Enumerable.Range(0, run.Length - 1).Select(i => Texts(run, i)).ToList();
        var rarest = pairs.Min();
        if (rarest > FewTexts) return [];
        var candidates = new List<Candidate>();
        for (var i = 0; i < run.Length; i++)
        {
            var left = i > 0 ? pairs[i - 1] : int.MaxValue;
            var right = i < pairs.Count ? pairs[i] : int.MaxValue;
            if (Math.Min(left, right) > rarest) continue;
            candidates.AddRange(Homophones.Of(run[i]).Select(c => At(run, i, c.ToString(), SameSound)).OfType<Candidate>());
            candidates.AddRange(Homophones.Near(run[i]).Select(c => At(run, i, c.ToString(), LikeSound)).OfType<Candidate>());
            if (i + 1 < run.Length && run[i] != run[i + 1] && At(run, i, $"{run[i + 1]}{run[i]}", Swapped) is { } swapped) candidates.Add(swapped);
        }

        var wanted = rarest == 0 ? 1 : rarest * Outnumbered;
        return [.. candidates.Where(c => Rarest(c.Text) >= wanted).OrderBy(c => c.Score).ThenBy(c => c.Text, StringComparer.Ordinal).DistinctBy(c => c.Text).Take(Most)];
    }

    /// <summary>The run with other characters at a place; null where some pair of it then stands nowhere.</summary>
    private Candidate? At(string run, int at, string other, float cost)
    {
        var text = run[..at] + other + run[(at + other.Length)..];
        var rarest = int.MaxValue;
        for (var i = Math.Max(0, at - 1); i < Math.Min(text.Length - 1, at + other.Length); i++)
        {
            rarest = Math.Min(rarest, Texts(text, i));
            if (rarest == 0) return null;
        }

        return Candidate.Of(text, cost, rarest);
    }

    private int Rarest(string run) => Enumerable.Range(0, run.Length - 1).Min(i => Texts(run, i));

    private int Texts(string run, int at)
    {
        var pair = run.Substring(at, 2);
        if (known.TryGetValue(pair, out var texts)) return texts;
        dictionaries ??= [.. reader.Leaves.Select(leaf => leaf.AtomicReader.GetTerms(IndexFields.Text)?.GetEnumerator()).OfType<TermsEnum>()];
        var term = new BytesRef(pair);
        return known[pair] = dictionaries.Sum(dictionary => dictionary.SeekExact(term) ? dictionary.DocFreq : 0);
    }
}
