using Lucene.Net.Index;
using Lucene.Net.Search;
using SinoRussia.Model;
using SinoRussia.Searching.Index.Asking;
using SinoRussia.Searching.Index.Matching;
using SinoRussia.Searching.Index.Storing;
using SinoRussia.Searching.Query;
using LuceneQuery = Lucene.Net.Search.Query;

namespace SinoRussia.Searching.Index.Alike;

/// <summary>
/// Texts that share the telling words: any of them, scored by their sum, but two at the least. A rare name is enough by itself, because a
/// text in another language has nothing else in common.
/// </summary>
internal sealed class AlikeQuery(IndexReader reader, IReadOnlyList<Telling> telling)
{
    private const int Fewest = 2;
    private readonly WayTranslator ways = new(reader, new KnownTerms(reader));

    /// <param name="request">Whose likes, and where they may stand.</param>
    public LuceneQuery Of(AlikeRequest request)
    {
        var any = new BooleanQuery(true);
        foreach (var one in telling)
        {
            var query = Any(one.Match);
            query.Boost = one.Weight;
            any.Add(query, Occur.SHOULD);
            if (one.IsName) any.Add(new ConstantScoreQuery(Any(one.Match)) { Boost = 0 }, Occur.SHOULD);
        }

        any.MinimumNumberShouldMatch = Math.Min(Fewest, any.Clauses.Count);
        var all = new BooleanQuery(true) { { any, Occur.MUST }, { new ConstantScoreQuery(Types(request.Types)) { Boost = 0 }, Occur.MUST } };
        all.Add(new TermQuery(LuceneDocument.KeyOf(request.Type, request.Id)), Occur.MUST_NOT);
        var report = new TermQuery(new Term(IndexFields.Of(FacetField.Report), request.Report));
        if (request.Elsewhere) all.Add(report, Occur.MUST_NOT);
        else all.Add(new ConstantScoreQuery(report) { Boost = 0 }, Occur.MUST);
        if (request.NotIn is { } language) all.Add(new TermQuery(new Term(IndexFields.Names(QueryField.Lang), language)), Occur.MUST_NOT);
        return all;
    }

    private DisjunctionMaxQuery Any(WaysNode match)
    {
        var any = new DisjunctionMaxQuery(0f);
        foreach (var way in match.Ways.Where(way => ways.Exists(way, Field(way)))) any.Add(ways.Way(way, Field(way)));
        return any;
    }

    private static BooleanQuery Types(IReadOnlyList<DocumentType> types)
    {
        var any = new BooleanQuery(true);
        foreach (var type in types) any.Add(new TermQuery(new Term(IndexFields.Of(FacetField.Type), Slug.Of(type))), Occur.SHOULD);
        return any;
    }

    private static string Field(TermSequence way) => way.Form == Form.Stem ? IndexFields.Text : IndexFields.TextExact;
}
