using SinoRussia.Model;

namespace SinoRussia.Searching.Index;

public sealed record IndexHit(DocumentType Type, string Id, float Score)
{
    /// <summary>The number of the arrival it came with.</summary>
    public long Arrived { get; init; }
}

/// <param name="Count">Hits with the value, were no other value of the same field chosen.</param>
public sealed record FacetValue(string Value, int Count);

/// <param name="Total">Exact, after filters.</param>
/// <param name="Unfiltered">Exact, before filters.</param>
/// <param name="Loosened">No text has all the words; these have some of them.</param>
/// <param name="Facets">Values by count, then name; a chosen value is there even with none.</param>
public sealed record SearchResult(
    int Total,
    int Unfiltered,
    bool Loosened,
    IReadOnlyList<IndexHit> Hits,
    IReadOnlyDictionary<FacetField, IReadOnlyList<FacetValue>> Facets)
{
    /// <summary>Of the total, those that arrived after <see cref="SearchRequest.Since"/>.</summary>
    public int New { get; init; }

    /// <summary>Texts behind the last hit that lack some of the words, the best first; only where they were asked for. They are not counted.</summary>
    public IReadOnlyList<IndexHit> Further { get; init; } = [];
}
