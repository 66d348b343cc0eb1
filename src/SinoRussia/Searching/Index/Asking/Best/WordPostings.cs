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

    /// <summary>What is kept of a segment takes at most so many bytes for each of its texts, and what was kept last besides.</summary>
    private const int BytesPerText = 96;
    private static readonly SegmentMemory<Term, WordPostings> Known = new(reader => (long)BytesPerText * reader.MaxDoc, postings => postings.Bytes);

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

    private long Bytes => levels.Length + frequencies.Length + ((long)places.Length * sizeof(int)) + (bits is null ? 0 : (long)levels.Length * sizeof(ulong));

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

    public void AddBounds(Span<float> totals, float unit) => ManyAtOnce.AddLevels(totals, levels, unit);

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
