using Lucene.Net.Index;
using Lucene.Net.Search;
using SinoRussia.Searching.Index.Analysis;
using SinoRussia.Searching.Index.Storing;
using SinoRussia.Searching.Query;

namespace SinoRussia.Searching.Index.Ranking;

/// <summary>
/// Words that the best texts have in common say what a question is about (Rocchio, 1971). They only reorder the best texts, and count
/// for little: less for a short question, and less where one text stands out, because that one was probably meant.
/// </summary>
internal static class Feedback
{
    /// <summary>Texts that are read.</summary>
    public const int Texts = 5;

    /// <summary>Shorter queries mean what they say.</summary>
    public const int FewestWords = 3;

    /// <summary>From so many words on it counts in full.</summary>
    private const float ManyWords = 5;
    private const int MostWords = 10;
    private const int FewestTexts = 2;
    private const float Worth = 0.35f;
    private const float InHeading = 0.6f;

    /// <param name="best">To be reordered.</param>
    /// <param name="ordered">Its order as it stands.</param>
    /// <param name="texts">The words of the first of them.</param>
    /// <param name="words">How many words of the query mean something.</param>
    /// <param name="smallWordsCount">Whether words that only hold a sentence together may be among those in common.</param>
    public static void Add(BestFew best, IReadOnlyList<ScoreDoc> ordered, IReadOnlyList<string> texts, int words, bool smallWordsCount)
    {
        var found = Common(best.Searcher, ordered, texts, smallWordsCount);
        var sum = found.Sum(word => word.Value);
        if (sum <= 0) return;
        var evenness = ordered[Math.Min(texts.Count, ordered.Count) - 1].Score / ordered[0].Score;
        var worth = Worth * evenness * Math.Min(1, (words - 1) / (ManyWords - 1)) * words;
        foreach (var (stem, value) in found)
        {
            best.Add(new TermQuery(IndexFields.TermOf(IndexFields.Text, stem)) { Boost = worth * value / sum });
            best.Add(new TermQuery(new Term(IndexFields.Title, stem)) { Boost = worth * InHeading * value / sum });
        }
    }

    /// <summary>The rarest and most frequent of the words that stand in several of the texts.</summary>
    private static List<(string Stem, float Value)> Common(IndexSearcher searcher, IReadOnlyList<ScoreDoc> ordered, IReadOnlyList<string> texts, bool smallWordsCount)
    {
        var words = new Dictionary<string, (float Value, int Texts)>(StringComparer.Ordinal);
        var average = TextLength.Average(searcher);
        foreach (var (text, found) in texts.Zip(ordered))
        {
            var tokens = Tokens.Of(text);
            foreach (var group in tokens.Where(token => Means(token, smallWordsCount)).GroupBy(token => token.Stem!, StringComparer.Ordinal))
            {
                var (value, seen) = words.GetValueOrDefault(group.Key);
                words[group.Key] = (value + (found.Score / ordered[0].Score * Bm25.Texts.Share(group.Count(), tokens.Count, average)), seen + 1);
            }
        }

        return [.. words.Where(word => word.Value.Texts >= FewestTexts)
            .Select(word => (Stem: word.Key, Value: word.Value.Value * Rarity(searcher.IndexReader, word.Key)))
            .OrderByDescending(word => word.Value).ThenBy(word => word.Stem, StringComparer.Ordinal).Take(MostWords)];
    }

    private static bool Means(TextToken token, bool smallWordsCount)
        => token.Stem is { Length: > 1 } && !char.IsDigit(token.Exact[0]) && (smallWordsCount || !(SmallWords.Has(token.Exact) || SmallWords.Has(token.Stem)));

    private static float Rarity(IndexReader reader, string stem) => Bm25.Rarity(reader.DocFreq(IndexFields.TermOf(IndexFields.Text, stem)), reader.MaxDoc);
}
