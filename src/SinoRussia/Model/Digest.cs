namespace SinoRussia.Model;

/// <summary>
/// One paragraph of our own-words digest of a chapter. Searched as its own kind, labelled as ours, never quoted or cited as the
/// report's words.
/// </summary>
public sealed class Digest : IArrives
{
    private Digest()
    {
    }

    public DigestId Id { get; private init; }

    public long Arrived { get; private init; }

    public ReportId ReportId { get; private init; }

    public SectionId ChapterId { get; private init; }

    /// <summary>The chapter's section it digests, as printed; null for the opening.</summary>
    public string? Heading { get; private init; }

    /// <summary>Place within the chapter's digest, from 0.</summary>
    public int Order { get; private init; }

    /// <summary>Number within its heading, from 1.</summary>
    public int Paragraph { get; private init; }

    /// <summary>Paragraph or list item.</summary>
    public PassageKind Kind { get; private init; }

    public string Markdown { get; private init; } = "";

    public string Text { get; private init; } = "";

    public static Digest Create(
        DigestId id, Section chapter, string? heading, int order, int paragraph, PassageKind kind, string markdown, string text)
    {
        ArgumentNullException.ThrowIfNull(chapter);
        return new Digest
        {
            Id = new DigestId(Guard.Text(id.Value)),
            ReportId = chapter.ReportId,
            ChapterId = chapter.Id,
            Heading = heading,
            Order = order,
            Paragraph = Guard.Positive(paragraph),
            Kind = kind,
            Markdown = markdown,
            Text = Guard.Text(text),
        };
    }
}
