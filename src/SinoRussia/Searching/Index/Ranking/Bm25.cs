namespace SinoRussia.Searching.Index.Ranking;

/// <summary>
/// Okapi BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009). Its two constants were chosen on the Cranfield
/// collection alone.
/// </summary>
/// <param name="Saturation">k1: how soon another occurrence counts for little.</param>
/// <param name="Length">b: how much a long text is held against it, 0 to 1.</param>
internal readonly record struct Bm25(float Saturation, float Length)
{
    public static readonly Bm25 Texts = new(1f, 0.8f);

    /// <summary>Headings differ little in length, and a long one is not a lesser one.</summary>
    public static readonly Bm25 Headings = new(1.2f, 0.3f);

    /// <summary>What a word is worth that stands in some of all the documents; never below nought.</summary>
    public static float Rarity(long documents, long all) => (float)Math.Log(1 + ((all - documents + 0.5) / (documents + 0.5)));

    /// <summary>0 to k1 + 1.</summary>
    /// <param name="frequency">Occurrences; a fraction for words that stand near each other.</param>
    /// <param name="length">Words of this text.</param>
    /// <param name="average">Words of the mean text.</param>
    public float Share(float frequency, float length, float average)
        => frequency * (Saturation + 1) / (frequency + (Saturation * (1 - Length + (Length * length / average))));
}
