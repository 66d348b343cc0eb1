using SinoRussia.Model;

namespace SinoRussia.Library.Answering;

/// <summary>The text of a hit and where it stands, as the store has it.</summary>
internal sealed record HitText(
    DocumentType Type,
    string Id,
    string Text,
    ReportId Report,
    SectionId Chapter,
    SectionId Section,
    int? Paragraph,
    int? Part,
    string Language)
{
    public string? Title { get; init; }

    /// <summary>The section's heading where no section of the store is known.</summary>
    public string? Heading { get; init; }

    /// <summary>Where the page opens.</summary>
    public PassageId Passage { get; init; }

    public SearchCodes? Codes { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];
}
