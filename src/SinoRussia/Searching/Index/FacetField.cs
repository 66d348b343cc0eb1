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

    /// <summary>Of publication; for a note, of writing.</summary>
    Year,
}
