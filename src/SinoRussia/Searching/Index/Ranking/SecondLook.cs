using Lucene.Net.Search;
using SinoRussia.Searching.Index.Asking;
using SinoRussia.Searching.Index.Matching;

namespace SinoRussia.Searching.Index.Ranking;

/// <summary>
/// Puts the best texts of a search in their final order. Every text was scored by its words; headings, nearness, feedback and names
/// are looked at for the best few only, which is where they matter, so that their cost does not grow with the library.
/// </summary>
internal sealed class SecondLook(IndexSearcher searcher, RankingParts parts)
{
    /// <summary>How many texts are looked at again; a search that ranks gathers at least so many.</summary>
    public const int Depth = 200;

    /// <summary>A word of the heading against the same word in the text.</summary>
    private const float Heading = 0.6f;

    /// <param name="found">The best first.</param>
    /// <param name="node">What was asked.</param>
    /// <param name="translator">Of the same query.</param>
    /// <param name="read">The words of some texts; null where nobody has them at hand.</param>
    /// <param name="wanted">So many of the first are shown: they are the right ones in the right order, those after them need not be.</param>
    public IReadOnlyList<ScoreDoc> Over(
        IReadOnlyList<ScoreDoc> found, MatchNode node, QueryTranslator translator, Func<IReadOnlyList<ScoreDoc>, IReadOnlyList<string>>? read, int wanted)
    {
        var words = QuestionWords.Of(node, smallWordsCount: !parts.SmallWords);
        if (found.Count < 2 || words.Meaning.Count == 0) return found;
        var best = new BestFew(searcher, found.Take(Depth));
        if (parts.Headings) AddHeadings(best, words, translator);
        var records = Records.Among(best);
        var names = Records.Called(QuestionWords.Name(node), translator.Known);
        var withFeedback = parts.Feedback && read is not null && words.Plain && words.Meaning.Count >= Feedback.FewestWords;
        if (parts.Nearness && node is AllOf or MostOf)
        {
            // Feedback and names may lift any text, so then all are looked at. Records are lowered afterwards, so none of them sets what it takes.
            var least = withFeedback || names.Count > 0 ? 0 : best.ScoreAt(wanted, records);
            SideBySide.Add(best, translator.Known, [.. words.Pairs()], least);
        }

        Records.Lower(records);
        if (withFeedback)
        {
            var ordered = best.Ordered();
            Feedback.Add(best, ordered, read!([.. ordered.Take(Feedback.Texts)]), words.Meaning.Count, smallWordsCount: !parts.SmallWords);
        }

        Records.PutFirst(best, names, translator.Known);
        return [.. best.Ordered(), .. found.Skip(Depth)];
    }

    private static void AddHeadings(BestFew best, QuestionWords words, QueryTranslator translator)
    {
        foreach (var word in words.Meaning)
        {
            var query = translator.InHeading(word);
            query.Boost *= Heading;
            if (query is WordQuery single) best.Add(single, translator.Known);
            else best.Add(query);
        }
    }
}
