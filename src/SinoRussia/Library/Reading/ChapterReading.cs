using SinoRussia.Markup;
using SinoRussia.Model;
using SinoRussia.Text;

namespace SinoRussia.Library.Reading;

/// <summary>A chapter's page. With <paramref name="IsDigest"/> its blocks are our words, not the report's.</summary>
public sealed record ChapterReading(
    ReportOutline Report,
    ChapterLine Chapter,
    bool IsDigest,
    bool HasText,
    bool HasDigest,
    IReadOnlyList<SectionReading> Sections,
    IReadOnlyList<ChapterNote> Notes,
    int Findings,
    int Matches);

/// <summary>A heading and what stands between it and the next. Level 1 is the chapter itself: text before its first section.</summary>
public sealed record SectionReading(string Slug, string? Number, string Title, string? Subtitle, int Level, IReadOnlyList<PassageReading> Blocks);

/// <summary>
/// One block, ready for the page. The text content of an element <paramref name="HostTag"/> around <paramref name="Html"/> is
/// the passage's text, letter for letter.
/// </summary>
public sealed record PassageReading(
    string Id, int Paragraph, int? Part, string? Page, PassageKind Kind, int Depth, string? Marker, string Language, string HostTag, string Html)
{
    /// <summary>4 or 4.2, what is cited after ¶.</summary>
    public string Locator => Part is { } part ? $"{Paragraph}.{part}" : $"{Paragraph}";

    /// <summary>Where references to this footnote lead; null for everything else.</summary>
    public string? FootnoteId => Kind == PassageKind.Footnote && Marker is not null ? PassageMarkup.FootnoteId(Marker) : null;

    /// <param name="notes">Addresses of footnotes that do not stand on the page, by label.</param>
    internal static PassageReading Of(Passage passage, IReadOnlyList<PassageMark> marks, IReadOnlyDictionary<string, string> notes) => new(
        passage.Id.Value,
        passage.Paragraph,
        passage.Part,
        passage.Page,
        passage.Kind,
        passage.Depth,
        passage.Marker,
        passage.Language,
        PassageMarkup.HostTag(passage.Kind),
        PassageMarkup.Html(passage.Kind, passage.Markdown, marks, passage.Language, notes));

    internal static PassageReading Of(Digest digest, IReadOnlyList<PassageMark> marks) => new(
        digest.Id.Value,
        digest.Paragraph,
        null,
        null,
        digest.Kind,
        0,
        digest.Kind == PassageKind.ListItem ? "-" : null,
        "en",
        PassageMarkup.HostTag(digest.Kind),
        PassageMarkup.Html(digest.Kind, digest.Markdown, marks, "en"));
}

/// <summary>A note on this chapter. <paramref name="Number"/> counts them in reading order, from 1.</summary>
public sealed record ChapterNote(
    AnnotationId Id, int Number, string Place, string NoteHtml, string Quote, Colour Colour, IReadOnlyList<string> Tags, IReadOnlyList<NoteAnchor> Anchors);

/// <summary>One stretch of text under a note.</summary>
public sealed record NoteAnchor(PassageId Passage, TextSpan Span);
