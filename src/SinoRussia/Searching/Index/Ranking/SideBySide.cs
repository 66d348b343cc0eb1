using Lucene.Net.Index;
using SinoRussia.Searching.Index.Asking;
using SinoRussia.Searching.Index.Storing;

namespace SinoRussia.Searching.Index.Ranking;

/// <summary>
/// Lifts texts in which words that were typed side by side stand near each other (after Metzler and Croft, A Markov Random Field Model
/// for Term Dependencies, 2005): a meeting in the order typed counts in full, another one by its distance.
/// </summary>
internal static class SideBySide
{
    private const float Worth = 0.25f;
    private const int Near = 8;

    /// <summary>A small word may stand between two words that belong together: “angle of attack”.</summary>
    private const int Together = 2;
    private const float Scattered = 0.3f;

    /// <summary>More than rounding in single precision can lose with a hundred pairs; with more, none is left out.</summary>
    private const float Slack = 1.00001f;

    /// <param name="best">The texts.</param>
    /// <param name="known">Where the words of the query have been looked up.</param>
    /// <param name="pairs">Words typed side by side, by their stems.</param>
    /// <param name="least">Texts that would not come up to this score are left as they are.</param>
    public static void Add(BestFew best, KnownTerms known, IReadOnlyList<(string First, string Second)> pairs, float least)
    {
        if (pairs.Count == 0) return;
        var all = best.Searcher.IndexReader.MaxDoc;
        var words = pairs.SelectMany(pair => new[] { pair.First, pair.Second }).Distinct().Select(stem => IndexFields.TermOf(IndexFields.Text, stem)).ToList();
        var rarity = words.ConvertAll(word => Bm25.Rarity(known.DocFreq(word), all));
        var sides = pairs.Select(pair => (Left: words.FindIndex(word => word.Text == pair.First), Right: words.FindIndex(word => word.Text == pair.Second))).ToList();
        var most = sides.Sum(pair => Worth * Math.Min(rarity[pair.Left], rarity[pair.Right]) * (Bm25.Texts.Saturation + 1));
        var average = TextLength.Average(best.Searcher);
        foreach (var (leaf, texts) in best.Leaves())
        {
            var places = words.ConvertAll(word => new WordPlaces(known.In(leaf, word)?.DocsAndPositions(leaf.AtomicReader.LiveDocs, null, DocsAndPositionsFlags.NONE)));
            var lengths = TextLengths.Of(leaf.AtomicReader).Words;
            foreach (var text in texts)
            {
                if ((text.Score + most) * Slack < least) continue;
                var doc = text.Doc - leaf.DocBase;
                foreach (var (left, right) in sides)
                {
                    if (!places[left].Reach(doc) || !places[right].Reach(doc)) continue;
                    var meetings = Meetings(places[left].Read(), places[right].Read());
                    if (meetings > 0) text.Score += Worth * Math.Min(rarity[left], rarity[right]) * Bm25.Texts.Share(meetings, lengths[doc], average);
                }
            }
        }
    }

    /// <summary>Both lists in ascending order.</summary>
    private static float Meetings(List<int> left, List<int> right)
    {
        var sum = 0f;
        foreach (var at in left)
        {
            foreach (var other in right)
            {
                if (other > at + Near) break;
                if (other < at - Near || other == at) continue;
                sum += other > at && other <= at + Together ? 1 : Scattered / Math.Abs(other - at);
            }
        }

        return sum;
    }

    /// <summary>Where a word stands in the texts of a segment, read once for each text.</summary>
    private sealed class WordPlaces(DocsAndPositionsEnum? postings)
    {
        private readonly List<int> positions = [];
        private int read = -1;

        public bool Reach(int document)
            => postings is not null && (postings.DocID == document || (postings.DocID < document && postings.Advance(document) == document));

        public List<int> Read()
        {
            if (read == postings!.DocID) return positions;
            read = postings.DocID;
            positions.Clear();
            for (var i = 0; i < postings.Freq; i++) positions.Add(postings.NextPosition());
            return positions;
        }
    }
}
