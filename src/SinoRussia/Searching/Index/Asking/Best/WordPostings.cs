using System.Numerics;
using Lucene.Net.Index;
using SinoRussia.Searching.Index.Ranking;

namespace SinoRussia.Searching.Index.Asking.Best;

/// <summary>
/// A word that is not rare, in one segment: its texts, how often it stands in each, and the most it is worth in each window, so that windows
/// that cannot hold one of the best texts are not looked at. Read when the word is first asked for, which costs what scoring all its texts would
/// have cost, and kept with the segment: five bytes for each of its texts, or one and a fifth of a byte for each text of the segment where
/// it is frequent. (After Ding and Suel, Faster Top-k Document Retrieval Using Block-Max Indexes, 2011; the blocks are of documents in place of
/// postings, so that those of several words begin and end together.)
/// </summary>
internal sealed class WordPostings
{
    /// <summary>One document in so many.</summary>
    private const int Rare = 512;

    /// <summary>So many occurrences or more are told by the document.</summary>
    private const byte Many = byte.MaxValue;

    /// <summary>More than rounding in single precision can lose.</summary>
    private const float Slack = 1.00001f;
    private static readonly float Step = (Bm25.Texts.Saturation + 1) / byte.MaxValue;
    private static readonly SegmentMemory<Term, WordPostings> Known = new(1024);

    private readonly DocumentBits? bits;

    /// <summary>The texts, in ascending order; of a frequent word, how many of them stand before each window.</summary>
    private readonly int[] places;
    private readonly byte[] frequencies;
    private readonly Dictionary<int, int> many = [];
    private readonly byte[] levels;
    private readonly float average;

    private WordPostings(AtomicReader reader, Term term, TermsEnum dictionary, float average)
    {
        this.average = average;
        bits = TermDocuments.Kept(reader, term.Field, dictionary);
        levels = new byte[Window.Of(reader.MaxDoc)];
        frequencies = new byte[dictionary.DocFreq];
        places = new int[bits is null ? dictionary.DocFreq : levels.Length];
        var lengths = TextLengths.Of(reader).Words;
        var postings = dictionary.Docs(null, null, DocsFlags.FREQS);
        for (var at = 0; at < frequencies.Length; at++)
        {
            var document = postings.NextDoc();
            var frequency = postings.Freq;
            if (bits is null) places[at] = document;
            else places[document / Window.Size]++;
            frequencies[at] = (byte)Math.Min(frequency, Many);
            if (frequency >= Many) many[document] = frequency;
            var level = (byte)Math.Ceiling(Bm25.Texts.Share(frequency, lengths[document], average) / Step);
            if (level > levels[document / Window.Size]) levels[document / Window.Size] = level;
        }

        if (bits is not null) Sum(places);
    }

    /// <summary>Whether a word stands in so few documents that it is faster to read them all.</summary>
    public static bool IsRare(int documents, int all) => documents < Math.Max(Window.Size, all / Rare);

    /// <param name="reader">A segment.</param>
    /// <param name="term">A word of the texts.</param>
    /// <param name="dictionary">The segment's, at the term.</param>
    /// <param name="average">Words of the mean text, now; it moves with every change of the index.</param>
    public static WordPostings Of(AtomicReader reader, Term term, TermsEnum dictionary, float average)
        => Known.Has(reader, term, out var postings) ? postings : Known.Keep(reader, term, new(reader, term, dictionary, average));

    /// <summary>What one level is worth to a word of this weight. Shares grow with the mean length, and by no more than it grows.</summary>
    public float Unit(float value, float now) => value * Step * Slack * Math.Max(1, now / average);

    /// <summary>No text of the window is worth more levels.</summary>
    public int Level(int window) => levels[window];

    public void AddBounds(Span<float> totals, float unit)
    {
        for (var window = 0; window < levels.Length; window++) totals[window] += levels[window] * unit;
    }

    /// <summary>Adds the texts, deleted ones too.</summary>
    public void AddTo(DocumentBits all)
    {
        if (bits is not null)
        {
            all.Add(bits);
            return;
        }

        foreach (var document in places) all.Add(document);
    }

    public Leg Leg(int[] lengths, float value, float average)
        => bits is null ? new ScatteredWordLeg(this, places, lengths, value, average) : new FrequentWordLeg(this, bits, lengths, value, average);

    /// <summary>Texts of a frequent word that stand before the window.</summary>
    public int Before(int window) => places[window];

    /// <summary>How often the word stands in its text of this number.</summary>
    public int Frequency(int at, int document) => frequencies[at] is var frequency and < Many ? frequency : many[document];

    private static void Sum(int[] counts)
    {
        var sum = 0;
        for (var i = 0; i < counts.Length; i++) (counts[i], sum) = (sum, sum + counts[i]);
    }
}

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
internal sealed class FrequentWordLeg(WordPostings postings, DocumentBits bits, int[] lengths, float value, float average) : WordLeg(postings, lengths, value, average)
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
internal sealed class ScatteredWordLeg(WordPostings postings, int[] documents, int[] lengths, float value, float average) : WordLeg(postings, lengths, value, average)
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
