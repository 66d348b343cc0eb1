using Lucene.Net.Search;
using LuceneQuery = Lucene.Net.Search.Query;

namespace SinoRussia.Searching.Index.Asking.Best;

/// <summary>So many of some parts of a query.</summary>
internal sealed record SomeOf(IReadOnlyList<Clause> Clauses, int AtLeast);

/// <summary>A query as sets of documents: those that have what is wanted, in every respect, and nothing of what is unwanted. Its score is a sum.</summary>
internal sealed record BestPlan(IReadOnlyList<SomeOf> Wanted, IReadOnlyList<Clause> Unwanted)
{
    /// <summary>For each number that is wanted of some parts a set is kept.</summary>
    private const int MostWanted = 4;

    /// <summary>Null for a query that is not as simple, or whose parts are too costly to find everywhere.</summary>
    public static BestPlan? Of(IndexSearcher searcher, KnownTerms known, LuceneQuery query)
    {
        var (wanted, unwanted) = (new List<SomeQuery>(), new List<LuceneQuery>());
        if (!Read(query, wanted, unwanted)) return null;
        return new(
            [.. wanted.Select(some => new SomeOf([.. some.Queries.Select(one => new Clause(searcher, known, one))], some.AtLeast))],
            [.. unwanted.Select(one => new Clause(searcher, known, one))]);
    }

    private static bool Read(LuceneQuery query, List<SomeQuery> wanted, List<LuceneQuery> unwanted)
    {
        switch (query)
        {
            case EveryQuery { Boost: 1 } every:
                unwanted.AddRange(every.Unwanted.Select(one => one is EveryQuery { Wanted: [var only], Unwanted.Count: 0 } ? only : one));
                return unwanted.TrueForAll(one => Clause.Fits(one) || one is EveryQuery or SomeQuery) && every.Wanted.All(one => Read(one, wanted, unwanted));
            case SomeQuery { Boost: 1, AtLeast: <= MostWanted } some when some.Queries.All(Clause.Fits):
                wanted.Add(some);
                return true;
            default:
                wanted.Add(new SomeQuery([query], 1));
                return Clause.Fits(query);
        }
    }
}
