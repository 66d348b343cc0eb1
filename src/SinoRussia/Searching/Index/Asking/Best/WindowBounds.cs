using Lucene.Net.Index;
using Lucene.Net.Search;
using SinoRussia.Searching.Index.Ranking;

namespace SinoRussia.Searching.Index.Asking.Best;

/// <summary>
/// The most that a frequent term is worth in each window of a segment: windows that cannot hold one of the best texts need not be read. Made
/// when a term is first asked for, which costs what scoring all its texts would have cost, and kept with the segment: a byte for 64 documents
/// and term. (After Ding and Suel, Faster Top-k Document Retrieval Using Block-Max Indexes, 2011; the blocks are of documents in place of
/// postings, so that those of several terms begin and end together.)
/// </summary>
internal sealed class WindowBounds
{
    /// <summary>One document in so many.</summary>
    private const int Rare = 512;

    /// <summary>More than rounding in single precision can lose.</summary>
    private const float Slack = 1.00001f;
    private static readonly float Step = (Bm25.Texts.Saturation + 1) / byte.MaxValue;
    private static readonly SegmentMemory<Term, WindowBounds> Known = new(1024);

    private readonly byte[] levels;
    private readonly float average;

    private WindowBounds(byte[] levels, float average) => (this.levels, this.average) = (levels, average);

    /// <summary>Whether a term stands in so few documents that it is faster to read them all.</summary>
    public static bool IsRare(int documents, int all) => documents < Math.Max(Window.Size, all / Rare);

    /// <param name="reader">A segment.</param>
    /// <param name="term">A word of the texts.</param>
    /// <param name="dictionary">The segment's, at the term.</param>
    /// <param name="average">Words of the mean text, now; it moves with every change of the index.</param>
    public static WindowBounds Of(AtomicReader reader, Term term, TermsEnum dictionary, float average)
    {
        if (Known.Has(reader, term, out var bounds)) return bounds;
        return Known.Keep(reader, term, new(Read(reader, dictionary.Docs(null, null, DocsFlags.FREQS), average), average));
    }

    /// <summary>What one level is worth to a term of this weight. Shares grow with the mean length, and by no more than it grows.</summary>
    public float Unit(float value, float now) => value * Step * Slack * Math.Max(1, now / average);

    /// <summary>No text of the window is worth more levels.</summary>
    public int Level(int window) => levels[window];

    public void AddTo(Span<float> totals, float unit)
    {
        for (var window = 0; window < levels.Length; window++) totals[window] += levels[window] * unit;
    }

    private static byte[] Read(AtomicReader reader, DocsEnum postings, float average)
    {
        var lengths = TextLengths.Of(reader).Words;
        var levels = new byte[Window.Of(reader.MaxDoc)];
        for (var document = postings.NextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = postings.NextDoc())
        {
            var level = (byte)Math.Ceiling(Bm25.Texts.Share(postings.Freq, lengths[document], average) / Step);
            if (level > levels[document / Window.Size]) levels[document / Window.Size] = level;
        }

        return levels;
    }
}
