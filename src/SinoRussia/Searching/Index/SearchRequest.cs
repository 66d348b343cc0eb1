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

    public IReadOnlyDictionary<FacetField, IReadOnlyList<string>> Filters { get; init; } = new Dictionary<FacetField, IReadOnlyList<string>>();

    /// <summary>Says what day it is, for stretches that count back from today.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    internal DateOnly Today => DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime);
}
