using Lucene.Net.Index;
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

    public static void Add(BestFew best, IReadOnlyList<(string First, string Second)> pairs)
    {
        if (pairs.Count == 0) return;
        var reader = best.Searcher.IndexReader;
        var words = pairs.SelectMany(pair => new[] { pair.First, pair.Second }).Distinct().ToList();
        var rarity = words.ToDictionary(word => word, word => Bm25.Rarity(reader.DocFreq(new Term(IndexFields.Text, word)), reader.MaxDoc));
        var average = TextLength.Average(best.Searcher);
        foreach (var (leaf, texts) in best.Leaves())
        {
            var places = words.ToDictionary(word => word, word => leaf.AtomicReader.GetTermPositionsEnum(new Term(IndexFields.Text, word)));
            var lengths = leaf.AtomicReader.GetNormValues(IndexFields.Text);
            foreach (var text in texts)
            {
                var doc = text.Doc - leaf.DocBase;
                var read = places.Where(place => Reach(place.Value, doc)).ToDictionary(place => place.Key, place => Positions(place.Value));
                foreach (var (first, second) in pairs)
                {
                    if (!read.TryGetValue(first, out var left) || !read.TryGetValue(second, out var right)) continue;
                    var meetings = Meetings(left, right);
                    if (meetings > 0) text.Score += Worth * Math.Min(rarity[first], rarity[second]) * Bm25.Texts.Share(meetings, lengths?.Get(doc) ?? average, average);
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

    private static bool Reach(DocsAndPositionsEnum? place, int doc)
        => place is not null && (place.DocID == doc || (place.DocID < doc && place.Advance(doc) == doc));

    private static List<int> Positions(DocsAndPositionsEnum place)
    {
        var positions = new List<int>(place.Freq);
        for (var i = 0; i < place.Freq; i++) positions.Add(place.NextPosition());
        return positions;
    }
}
