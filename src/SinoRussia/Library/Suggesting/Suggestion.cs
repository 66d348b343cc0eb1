namespace SinoRussia.Library.Suggesting;

public enum SuggestionKind
{
    Entity,
    Heading,
    Finding,
    Tag,

    /// <summary>A search that was asked before.</summary>
    Recent,
}

/// <summary>What a person may be about to type.</summary>
/// <param name="Text">A name, a heading, a statement, a tag.</param>
/// <param name="Note">What it is: the other names of an entity, the report of a heading, how much a search found.</param>
/// <param name="Url">Where it leads: to a search for names, tags and what was searched before, to the place itself for headings and findings.</param>
public sealed record Suggestion(SuggestionKind Kind, string Text, string Note, string Language, string Url);
