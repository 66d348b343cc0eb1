namespace SinoRussia.Model;

/// <summary>
/// One block of a report's text, and the one coordinate system of the house: every offset is a UTF-16 index into
/// <see cref="Text"/>, which is computed once from <see cref="Markdown"/> and never changes.
/// </summary>
public sealed class Passage : IArrives
{
    private Passage()
    {
    }

    public PassageId Id { get; private init; }

    public long Arrived { get; private init; }

    public ReportId ReportId { get; private init; }

    public SectionId SectionId { get; private init; }

    public SectionId ChapterId { get; private init; }

    /// <summary>Place in reading order within the report, from 0.</summary>
    public int Order { get; private init; }

    /// <summary>The n-th blank-line block of its section, from 1: what a person cites as ¶n.</summary>
    public int Paragraph { get; private init; }

    /// <summary>The m of ¶n.m when one block gives several passages, such as a list.</summary>
    public int? Part { get; private init; }

    /// <summary>The printed page, where the source says it.</summary>
    public string? Page { get; private init; }

    public PassageKind Kind { get; private init; }

    /// <summary>Nesting of a list item, from 0.</summary>
    public int Depth { get; private init; }

    /// <summary>The marker of a list item or the label of a footnote (<c>-</c>, <c>3.</c>, <c>12</c>): drawn, never text.</summary>
    public string? Marker { get; private init; }

    /// <summary>The canonical Markdown: a closed set of inlines, for a table a pipe table.</summary>
    public string Markdown { get; private init; } = "";

    /// <summary>The plain text in normal form; what is searched, quoted and anchored to.</summary>
    public string Text { get; private init; } = "";

    /// <summary>SHA-256 of the text in UTF-8.</summary>
    public string Hash { get; private init; } = "";

    /// <summary>BCP 47 language of this block.</summary>
    public string Language { get; private init; } = "en";

    /// <summary>¶4 or ¶4.2, without the sign.</summary>
    public string Locator => Part is { } part ? $"{Paragraph}.{part}" : $"{Paragraph}";

    public static Passage Create(PassageId id, Section section, int order, PassagePlace place, PassageContent content)
    {
        ArgumentNullException.ThrowIfNull(section);
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(content);
        return new Passage
        {
            Id = new PassageId(Guard.Text(id.Value)),
            ReportId = section.ReportId,
            SectionId = section.Id,
            ChapterId = section.ChapterId,
            Order = order,
            Paragraph = Guard.Positive(place.Paragraph),
            Part = place.Part is { } part ? Guard.Positive(part) : null,
            Page = place.Page,
            Kind = content.Kind,
            Depth = content.Depth,
            Marker = content.Marker,
            Markdown = content.Markdown,
            Text = Guard.Text(content.Text),
            Hash = Guard.Text(content.Hash),
            Language = content.Language,
        };
    }
}
