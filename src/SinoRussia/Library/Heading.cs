using SinoRussia.Model;

namespace SinoRussia.Library;

/// <summary>What is shown of a section where something stands in it.</summary>
internal sealed record Heading(SectionId Id, string Slug, string Title, string? Subtitle, string? Number)
{
    /// <summary>Title and subtitle as one line.</summary>
    public string FullTitle => Section.InOneLine(Title, Subtitle);
}
