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
    Tag,
    Type,
    Lang,
    Kind,
}
