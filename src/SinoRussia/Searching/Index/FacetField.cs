namespace SinoRussia.Searching.Index;

/// <summary>What hits are counted by.</summary>
public enum FacetField
{
    Type,
    Report,

    /// <summary>Values are <c>report/chapter</c>: a chapter's slug is its own within its report only.</summary>
    Chapter,
    Domain,
    Perspective,

    /// <summary>In which the report came out that the text stands in, as <c>year:</c> asks for it.</summary>
    Year,
}
