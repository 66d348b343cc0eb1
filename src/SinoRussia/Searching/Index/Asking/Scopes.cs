using Lucene.Net.Index;
using Lucene.Net.Search;
using SinoRussia.Searching.Index.Storing;
using LuceneQuery = Lucene.Net.Search.Query;

namespace SinoRussia.Searching.Index.Asking;

/// <summary>Says in Lucene's terms within what one searches.</summary>
internal static class Scopes
{
    /// <summary>Lucene takes 1024 clauses at once.</summary>
    private const int AtOnce = 1000;

    /// <summary>The texts of these keys; they say nothing about order.</summary>
    public static LuceneQuery Texts(IReadOnlyList<string> keys)
    {
        var any = new BooleanQuery(true);
        foreach (var some in keys.Distinct(StringComparer.Ordinal).Chunk(AtOnce))
        {
            var part = new BooleanQuery(true);
            foreach (var key in some) part.Add(new TermQuery(new Term(IndexFields.Key, key)), Occur.SHOULD);
            any.Add(part, Occur.SHOULD);
        }

        return new ConstantScoreQuery(any) { Boost = 0 };
    }

    /// <summary>Whether the index has any text for a query.</summary>
    public static bool Finds(IndexReader reader, LuceneQuery query) => new IndexSearcher(reader).Search(query, 1).TotalHits > 0;
}
