using SinoRussia.Model;

namespace SinoRussia.Library;

/// <summary>What is searched for, and within what. Values of one filter are alternatives; all filters must agree.</summary>
/// <param name="Text">As typed.</param>
public sealed record SearchQuestion(string Text, int Offset = 0, int Limit = 20)
{
    public IReadOnlyList<DocumentType> Types { get; init; } = [];

    /// <summary>Slugs.</summary>
    public IReadOnlyList<string> Reports { get; init; } = [];

    /// <summary><c>report/chapter</c>.</summary>
    public IReadOnlyList<string> Chapters { get; init; } = [];

    /// <summary>Slugs; a domain holds the ones under it.</summary>
    public IReadOnlyList<string> Domains { get; init; } = [];

    public IReadOnlyList<Perspective> Perspectives { get; init; } = [];

    /// <summary>Of publication, four digits.</summary>
    public IReadOnlyList<string> Years { get; init; } = [];

    public SearchOrder Order { get; init; }

    /// <summary>Shown report by report, the first hits of each.</summary>
    public bool Grouped { get; init; }

    public bool HasFilters => Types.Count + Reports.Count + Chapters.Count + Domains.Count + Perspectives.Count + Years.Count > 0;
}

/// <summary>What comes first.</summary>
public enum SearchOrder
{
    Relevance,
    Date,
    Reading,

    /// <summary>By when it came into the library, the newest first.</summary>
    Added,
}
