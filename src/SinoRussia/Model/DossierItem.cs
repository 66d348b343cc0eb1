using SinoRussia.Text;

namespace SinoRussia.Model;

public enum DossierItemKind
{
    OwnText,
    Passage,
    Annotation,
    Finding,
    Digest,
}

/// <summary>
/// One entry of a dossier. An excerpt keeps its quote letter for letter beside the pointer, so that what was gathered stays even
/// if the note it came from is deleted.
/// </summary>
public sealed class DossierItem
{
    private DossierItem()
    {
    }

    public DossierItemId Id { get; private init; }

    public DossierId DossierId { get; private init; }

    /// <summary>Place in the dossier; gaps are allowed, ties are not.</summary>
    public int Order { get; set; }

    public DossierItemKind Kind { get; private init; }

    /// <summary>Markdown of the analyst's own text, or a remark on the excerpt.</summary>
    public string Text { get; set; } = "";

    public PassageId? PassageId { get; private init; }

    public AnnotationId? AnnotationId { get; private init; }

    public FindingId? FindingId { get; private init; }

    public DigestId? DigestId { get; private init; }

    public int? Start { get; private init; }

    public int? End { get; private init; }

    public string? Quote { get; private init; }

    public DateTimeOffset? Deleted { get; set; }

    public TextSpan? Span => Start is { } start && End is { } end ? new TextSpan(start, end) : null;

    public static DossierItem OwnText(DossierItemId id, DossierId dossier, int order, string markdown)
        => new() { Id = id, DossierId = dossier, Order = order, Kind = DossierItemKind.OwnText, Text = Guard.Text(markdown) };

    public static DossierItem OfPassage(DossierItemId id, DossierId dossier, int order, PassageId passage, TextSpan span, string quote)
        => new()
        {
            Id = id,
            DossierId = dossier,
            Order = order,
            Kind = DossierItemKind.Passage,
            PassageId = passage,
            Start = span.Start,
            End = span.End,
            Quote = Guard.Text(quote),
        };

    public static DossierItem OfAnnotation(DossierItemId id, DossierId dossier, int order, AnnotationId annotation, string quote)
        => new() { Id = id, DossierId = dossier, Order = order, Kind = DossierItemKind.Annotation, AnnotationId = annotation, Quote = Guard.Text(quote) };

    public static DossierItem OfFinding(DossierItemId id, DossierId dossier, int order, FindingId finding)
        => new() { Id = id, DossierId = dossier, Order = order, Kind = DossierItemKind.Finding, FindingId = finding };

    public static DossierItem OfDigest(DossierItemId id, DossierId dossier, int order, DigestId digest, string quote)
        => new() { Id = id, DossierId = dossier, Order = order, Kind = DossierItemKind.Digest, DigestId = digest, Quote = Guard.Text(quote) };
}
