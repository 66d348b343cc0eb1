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

    /// <summary>Of publication: four digits, or a stretch as <see cref="YearSpan"/> writes it.</summary>
    public IReadOnlyList<string> Years { get; init; } = [];

    /// <summary>Of the analyst's own notes.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Ids: only what these dossiers hold.</summary>
    public IReadOnlyList<string> Dossiers { get; init; } = [];

    /// <summary>Earlier queries: only what each of them found.</summary>
    public IReadOnlyList<string> Within { get; init; } = [];

    /// <summary>Which values of long facets are looked for; no condition, and not kept with a search.</summary>
    public FacetWords FacetWords { get; init; } = FacetWords.None;

    public SearchOrder Order { get; init; }

    /// <summary>Shown report by report, the first hits of each.</summary>
    public bool Grouped { get; init; }

    /// <summary>Whether a page with room for them is filled with texts that have some of the words.</summary>
    public bool WithFurther { get; init; } = true;

    /// <summary>Whether names stand for the other names of the same thing.</summary>
    public bool Names { get; init; } = true;

    /// <summary>Names that are not to be searched for in place of what was typed.</summary>
    public IReadOnlyList<string> WithoutNames { get; init; } = [];

    public bool HasFilters => Types.Count + Reports.Count + Chapters.Count + Domains.Count + Perspectives.Count + Years.Count > 0 || HasScope;

    /// <summary>Whether it is held within what no facet counts.</summary>
    public bool HasScope => Tags.Count + Dossiers.Count + Within.Count > 0;

    /// <summary>What an address carries so that the page it opens marks the same hits; empty where nothing was typed.</summary>
    public string MarksAddress() => string.IsNullOrWhiteSpace(Text)
        ? ""
        : string.Join('&', MarkedWords().Select(pair => $"{pair.Name}={Uri.EscapeDataString(pair.Value)}"));

    /// <summary>The same as parameters of an address.</summary>
    public IEnumerable<(string Name, string Value)> MarkedWords() => [("q", Text), .. Within.Select(former => ("within", former)), .. NamesAddress()];

    /// <summary>The switches of names as parameters of an address.</summary>
    public IEnumerable<(string Name, string Value)> NamesAddress()
        => Names ? WithoutNames.Select(name => ("without", name)) : [("names", "off")];
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
