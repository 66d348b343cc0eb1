using Lucene.Net.Index;
using Lucene.Net.Search;
using SinoRussia.Searching.Index.Matching;
using SinoRussia.Searching.Index.Storing;
using LuceneQuery = Lucene.Net.Search.Query;

namespace SinoRussia.Searching.Index.Asking;

/// <summary>What moves a hit up without making one: its words in the heading, and standing close together.</summary>
internal static class Lift
{
    private const float Heading = 0.4f;
    private const float Nearness = 0.6f;
    private const int Near = 8;
    private const int MostNearWords = 4;

    public static LuceneQuery Over(LuceneQuery query, MatchNode node)
    {
        var words = Words(node).ToList();
        if (words.Count == 0) return query;
        var lifted = new BooleanQuery(true) { { query, Occur.MUST } };
        foreach (var word in words)
            lifted.Add(new TermQuery(new Term(IndexFields.Title, word)) { Boost = Heading }, Occur.SHOULD);

        if (words.Count is > 1 and <= MostNearWords && node is AllOf)
        {
            var near = new PhraseQuery { Slop = Near, Boost = Nearness };
            foreach (var word in words) near.Add(new Term(IndexFields.Text, word));
            lifted.Add(near, Occur.SHOULD);
        }

        return lifted;
    }

    /// <summary>The stems of the single words that are wanted.</summary>
    private static IEnumerable<string> Words(MatchNode node) => node switch
    {
        WaysNode { Ways: [{ Form: Form.Stem, Terms: [var only] }, ..] } => [only.Term],
        AllOf all => all.Children.SelectMany(Words),
        OneOf any => any.Children.SelectMany(Words),
        MostOf most => most.Wanted.SelectMany(Words),
        _ => [],
    };
}
