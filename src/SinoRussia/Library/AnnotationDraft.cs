using SinoRussia.Model;
using SinoRussia.Text;

namespace SinoRussia.Library;

/// <summary>
/// A note as it comes in. The id is given by who writes it, before the first attempt to save, so that saving may be repeated
/// until it is acknowledged without making a second note.
/// </summary>
public sealed record AnnotationDraft(
    AnnotationId Id,
    ReportId Report,
    IReadOnlyList<AnchorDraft> Anchors,
    string Note,
    IReadOnlyList<string> Tags,
    Colour Colour);

/// <summary>A stretch of a passage and the words that the writer saw there; refused when the stored text says otherwise.</summary>
public sealed record AnchorDraft(PassageId Passage, TextSpan Span, string Quote);
