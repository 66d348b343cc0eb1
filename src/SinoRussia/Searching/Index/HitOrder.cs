namespace SinoRussia.Searching.Index;

/// <summary>What comes first. Hits that tie stand in reading order.</summary>
public enum HitOrder
{
    /// <summary>What matches best.</summary>
    Relevance,

    /// <summary>What was published, or for a note written, last; undated texts at the end.</summary>
    Date,

    /// <summary>As one would read: report by report, from its beginning.</summary>
    Reading,

    /// <summary>What came into the library last.</summary>
    Arrival,
}
