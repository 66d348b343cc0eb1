using SinoRussia.Anchoring;
using SinoRussia.Markup;
using SinoRussia.Model;
using SinoRussia.Text;

namespace SinoRussia.Library;

/// <summary>A note with everything needed to show it: where it hangs, what it says.</summary>
/// <param name="Id">Permanent.</param>
/// <param name="Report">The report it is on.</param>
/// <param name="ReportTitle">Its short title.</param>
/// <param name="Anchors">In reading order, at least one.</param>
/// <param name="Note">Markdown; empty for a bare highlight.</param>
/// <param name="Tags">In the order they were typed.</param>
/// <param name="Colour">Of the highlight.</param>
/// <param name="Created">UTC.</param>
/// <param name="Modified">UTC.</param>
/// <param name="Version">What an edit has to name.</param>
public sealed record AnnotationRow(
    AnnotationId Id,
    ReportId Report,
    string ReportTitle,
    IReadOnlyList<AnchorRow> Anchors,
    string Note,
    IReadOnlyList<string> Tags,
    Colour Colour,
    DateTimeOffset Created,
    DateTimeOffset Modified,
    int Version)
{
    /// <summary>Whether it was put away and can be brought back.</summary>
    public bool IsDeleted { get; init; }

    /// <summary>The slug of the chapter where it begins.</summary>
    public string Chapter => Anchors[0].Chapter;

    /// <summary>The note as safe HTML.</summary>
    public string NoteHtml => NoteMarkup.Html(Note);

    /// <summary>The words it hangs on, passages parted by a space.</summary>
    public string Quote => string.Join(' ', Anchors.Select(anchor => anchor.Quote));

    /// <summary>Where it hangs, for a person: <c>§6.3 ¶3</c>, <c>§6.3 ¶3 to ¶5</c>.</summary>
    public string Locator
    {
        get
        {
            var (first, last) = (Anchors[0], Anchors[^1]);
            if (first.Passage == last.Passage) return first.Locator;
            return first.SectionNumber == last.SectionNumber && first.Section == last.Section
                ? $"{first.Locator} to ¶{last.ParagraphNumber}" : $"{first.Locator} to {last.Locator}";
        }
    }
}

/// <param name="Passage">The passage it lies in.</param>
/// <param name="PassageOrder">The passage's place in the report.</param>
/// <param name="Chapter">The chapter's slug.</param>
/// <param name="ChapterTitle">The chapter's title and subtitle.</param>
/// <param name="ChapterNumber">What a person cites; null for front matter.</param>
/// <param name="Section">The exact heading.</param>
/// <param name="SectionNumber">What a person cites; null for front matter.</param>
/// <param name="Paragraph">¶n.</param>
/// <param name="Part">The m of ¶n.m.</param>
/// <param name="Span">Where it lies in the passage's text as it is now.</param>
/// <param name="Quote">The words when the note was made.</param>
/// <param name="Prefix">What stood before.</param>
/// <param name="Suffix">What stood after.</param>
/// <param name="Fate">Whether and how it was found again in the passage's text as it is now.</param>
public sealed record AnchorRow(
    PassageId Passage,
    int PassageOrder,
    string Chapter,
    string ChapterTitle,
    string? ChapterNumber,
    string Section,
    string? SectionNumber,
    int Paragraph,
    int? Part,
    TextSpan Span,
    string Quote,
    string Prefix,
    string Suffix,
    AnchorFate Fate)
{
    /// <summary>Whether nothing like the quote is left in the passage.</summary>
    public bool IsOrphan => Fate == AnchorFate.Orphan;

    public string ParagraphNumber => Part is { } part ? $"{Paragraph}.{part}" : $"{Paragraph}";

    /// <summary><c>§6.3 ¶3</c>; without a section number <c>¶3</c>.</summary>
    public string Locator => SectionNumber is null ? $"¶{ParagraphNumber}" : $"§{SectionNumber} ¶{ParagraphNumber}";
}
