using SinoRussia.Searching.Index.Ranking;
using SinoRussia.Searching.Query;

namespace SinoRussia.Searching.Index;

/// <summary>What is asked of the index. Filter values of one field are alternatives; all fields must agree.</summary>
public sealed record SearchRequest(QueryNode? Root, int Offset = 0, int Limit = 20)
{
    /// <summary>How deep one can page; beyond it, narrowing is the better way.</summary>
    public const int Deepest = 10_000;

    public HitOrder Order { get; init; }

    /// <summary>Hits with a greater arrival number are counted as new.</summary>
    public long Since { get; init; } = long.MaxValue;

    /// <summary>Whether texts that have some of the words may follow those that are hits, on a page with room for them.</summary>
    public bool WithFurther { get; init; }

    /// <summary>What ranking is made of.</summary>
    public RankingParts Ranking { get; init; } = RankingParts.All;

    /// <summary>Reads the texts of a few hits, in their order; without it a long question is not asked again with the words of its best answers.</summary>
    public Func<IReadOnlyList<IndexHit>, IReadOnlyList<string>>? ReadTexts { get; init; }

    /// <summary>Whether to count the values of every field over all hits; without, the answer has no facets.</summary>
    public bool WithFacets { get; init; } = true;

    public IReadOnlyDictionary<FacetField, IReadOnlyList<string>> Filters { get; init; } = new Dictionary<FacetField, IReadOnlyList<string>>();

    /// <summary>Says what day it is, for stretches that count back from today.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    internal DateOnly Today => DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime);
}
