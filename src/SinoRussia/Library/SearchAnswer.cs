using SinoRussia.Library.Indexing;
using SinoRussia.Model;
using SinoRussia.Text;

namespace SinoRussia.Library;

/// <summary>A page of hits and everything that explains it.</summary>
/// <param name="Understood">The query in words.</param>
/// <param name="Mended">The query as it was read, written as a query again.</param>
/// <param name="Total">Exact, within the filters.</param>
/// <param name="Unfiltered">Exact, without them.</param>
/// <param name="Loosened">No text has all the words; these have some of them.</param>
/// <param name="Conditions">What must hold, each with the query without it.</param>
/// <param name="Offers">Other questions that would find something; only where this one finds nothing.</param>
/// <param name="Index">Whether the index is being built just now.</param>
/// <param name="Unready">Why nothing could be searched at all; null where it could.</param>
public sealed record SearchAnswer(
    SearchQuestion Question,
    string Understood,
    string Mended,
    IReadOnlyList<SearchComplaint> Complaints,
    int Total,
    int Unfiltered,
    bool Loosened,
    IReadOnlyList<SearchCondition> Conditions,
    IReadOnlyList<SearchFacet> Facets,
    IReadOnlyList<SearchHit> Hits,
    IReadOnlyList<SearchOffer> Offers,
    TimeSpan Took,
    IndexProgress Index,
    string? Unready)
{
    /// <summary>One of the conditions is enough.</summary>
    public bool Alternatives { get; init; }

    /// <summary>Small words of the query that were read and are not wanted.</summary>
    public IReadOnlyList<string> NotDemanded { get; init; } = [];

    /// <summary>Other names of what was typed, which were searched for too or have been switched off.</summary>
    public IReadOnlyList<SearchAlso> Also { get; init; } = [];

    /// <summary>Queries that may have been meant, since no text has a word as it was typed; the likeliest first.</summary>
    public IReadOnlyList<SearchCorrection> Corrections { get; init; } = [];

    /// <summary>What fills the page behind the last hit: texts that are no hits, because they lack some of the words.</summary>
    public IReadOnlyList<SearchHit> Further { get; init; } = [];

    /// <summary>The dossiers it is held within, by id; one that is gone has no title.</summary>
    public IReadOnlyDictionary<string, string> DossierTitles { get; init; } = new Dictionary<string, string>();

    /// <summary>How many texts of each type were looked through; given where nothing was found.</summary>
    public IReadOnlyList<SearchFacetValue> Searched { get; init; } = [];

    /// <summary>Titles of reports whose own words are not in the library; given where nothing was found.</summary>
    public IReadOnlyList<string> WithoutFullText { get; init; } = [];
}

public sealed record SearchComplaint(int At, int Length, string Message);

/// <param name="Text">The query offered.</param>
/// <param name="Quiet">What was typed finds something as another form of a known word, so that a page need not offer it.</param>
public sealed record SearchCorrection(string Text, int Count, bool Quiet);

/// <param name="Typed">The name in the query.</param>
/// <param name="Name">Another name of the same thing.</param>
/// <param name="Off">Switched off for this search.</param>
public sealed record SearchAlso(string Typed, string Name, string Language, bool Off);

/// <param name="Without">The query without this condition; empty where it was the only one.</param>
/// <param name="Missing">No text anywhere meets it.</param>
public sealed record SearchCondition(string Label, string Without, bool Missing);

/// <param name="Name">type, report, chapter, domain, perspective or year.</param>
/// <param name="Values">The most frequent first, or those that were looked for; what is chosen is always among them.</param>
public sealed record SearchFacet(string Name, IReadOnlyList<SearchFacetValue> Values)
{
    /// <summary>Values that are not listed: there are too many, or they were not looked for.</summary>
    public int Others { get; init; }
}

/// <param name="Value">What the address carries.</param>
/// <param name="Label">What a person reads.</param>
public sealed record SearchFacetValue(string Value, string Label, int Count, bool Chosen);

/// <param name="Text">The query offered.</param>
/// <param name="Why">How it differs, to follow the query: “without “Antarctica””.</param>
/// <param name="KeepsFilters">False where the filters are what stands in the way.</param>
public sealed record SearchOffer(string Text, string Why, int Count, bool KeepsFilters);

/// <summary>One text or record that matches.</summary>
/// <param name="Title">The heading, the statement, the first line of a note; what a record is called.</param>
/// <param name="Url">Opens it at its place with the hits marked.</param>
/// <param name="Snippet">Letter for letter from the text.</param>
/// <param name="Marks">UTF-16 spans of the snippet.</param>
public sealed record SearchHit(
    DocumentType Type,
    string Id,
    float Score,
    SearchPlace Place,
    string Title,
    string Url,
    string Snippet,
    bool CutBefore,
    bool CutAfter,
    IReadOnlyList<TextSpan> Marks,
    string Language)
{
    /// <summary>The number of the arrival it came with; the greater, the later.</summary>
    public long Arrived { get; init; }

    /// <summary>For a record: the hits in its title, which the snippet does not repeat.</summary>
    public IReadOnlyList<TextSpan> TitleMarks { get; init; } = [];

    /// <summary>For a report: when it came out. For an event: when it began.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>For a report its publisher, for an entity what kind of thing it is, for an event where it happened.</summary>
    public string? Detail { get; init; }

    /// <summary>For a finding: how to judge it.</summary>
    public SearchCodes? Codes { get; init; }

    /// <summary>For a note.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];
}

/// <summary>Where a hit stands; empty as far as it stands nowhere, like an entity.</summary>
/// <param name="Report">Slug.</param>
/// <param name="Chapter">Slug; empty for a report.</param>
/// <param name="Section">The heading as printed; the chapter's for text before its first section.</param>
/// <param name="SectionNumber">Such as 6.3; null in front matter.</param>
/// <param name="Paragraph">Null where a hit has no one paragraph.</param>
public sealed record SearchPlace(
    string Report,
    string ReportTitle,
    string Chapter,
    string ChapterTitle,
    string? ChapterNumber,
    string Section,
    string? SectionNumber,
    int? Paragraph,
    int? Part,
    IReadOnlyList<string> Authors)
{
    /// <summary>¶4 or ¶4.2; empty where there is none.</summary>
    public string Pilcrow => Paragraph is null ? "" : Part is null ? $"¶{Paragraph}" : $"¶{Paragraph}.{Part}";
}

/// <param name="HedgeCue">The source's own wording of its doubt.</param>
public sealed record SearchCodes(Perspective Perspective, Polarity Polarity, Hedging Hedging, string? HedgeCue, int Evidence);
