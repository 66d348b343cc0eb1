namespace SinoRussia.Searching.Query;

/// <summary>What <c>field:value</c> may ask about. The names people type are the members in lower case.</summary>
public enum QueryField
{
    Title,
    Author,
    Report,
    Chapter,
    Domain,
    Perspective,

    /// <summary>A person, state, place, system or other thing: itself, its events, findings about it, passages they rest on; by any of its names.</summary>
    Entity,
    Tag,
    Type,
    Lang,
    Kind,

    /// <summary>Our own confidence in a finding.</summary>
    Confidence,

    /// <summary>The year in which the report came out that the text stands in, or in which an event began. Takes ranges.</summary>
    Year,

    /// <summary>The day (UTC) on which a note was written; for all else the day on which its report came in. Takes ranges.</summary>
    Created,
}
