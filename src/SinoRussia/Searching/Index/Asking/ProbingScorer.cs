using Lucene.Net.Search;

namespace SinoRussia.Searching.Index.Asking;

/// <summary>
/// A scorer that can be asked about one document without looking for its next match, which may be far away and costly to find. Documents are
/// asked for in ascending order.
/// </summary>
internal abstract class ProbingScorer(Weight weight) : Scorer(weight)
{
    /// <summary>Whether the document matches; if so, the scorer stands at it.</summary>
    public abstract bool IsAt(int document);
}

internal static class Probing
{
    /// <summary>The same of any scorer.</summary>
    public static bool StandsAt(this Scorer scorer, int document)
        => scorer is ProbingScorer probing ? probing.IsAt(document) : (scorer.DocID < document ? scorer.Advance(document) : scorer.DocID) == document;
}
