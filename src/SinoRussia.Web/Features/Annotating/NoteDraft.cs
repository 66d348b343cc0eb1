using System.Text.Json;
using SinoRussia.Library;
using SinoRussia.Model;
using SinoRussia.Text;

namespace SinoRussia.Web.Features.Annotating;

/// <summary>
/// A note as the browser keeps and sends it. Everything in it comes from outside: what it says is checked by the verbs.
/// <see cref="Version"/> is 0 for a note that the library has not seen.
/// </summary>
public sealed record NoteDraft(
    string Id, string? Report, int Version, IReadOnlyList<DraftStretch>? Anchors, string? Place, string? Note, string? Tags, string? Colour, bool Quick)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public bool IsNew => Version == 0;

    public AnnotationId Annotation => new(Id);

    public IReadOnlyList<string> TagNames => (Tags ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public Colour Ink => Slug.TryRead(Colour, out Colour ink) ? ink : Model.Colour.Straw;

    /// <summary>The stretches as the form carries them back to the browser.</summary>
    public string AnchorsJson => JsonSerializer.Serialize(Anchors ?? [], Web);

    public static NoteDraft Of(AnnotationRow row) => new(
        row.Id.Value,
        row.Report.Value,
        row.Version,
        [.. row.Anchors.Select(anchor => new DraftStretch(anchor.Passage.Value, anchor.Span.Start, anchor.Span.End, anchor.Quote))],
        row.Locator,
        row.Note,
        string.Join(", ", row.Tags),
        Slug.Of(row.Colour),
        Quick: false);

    /// <summary>What the library saves, or null when a stretch is none.</summary>
    public AnnotationDraft? ToAnnotation(ReportId report)
    {
        var anchors = new List<AnchorDraft>();
        foreach (var stretch in Anchors ?? [])
        {
            if (stretch.Start < 0 || stretch.End < stretch.Start) return null;
            anchors.Add(new AnchorDraft(new PassageId(stretch.Passage ?? ""), new TextSpan(stretch.Start, stretch.End), stretch.Quote ?? ""));
        }

        return new AnnotationDraft(Annotation, report, anchors, Note ?? "", TagNames, Ink);
    }
}

/// <summary>One stretch of a passage's text, in UTF-16 units.</summary>
public sealed record DraftStretch(string? Passage, int Start, int End, string? Quote);

/// <summary>A draft that waits in the browser: enough to offer it.</summary>
public sealed record KeptDraft(string Id, string? Place, string? Beginning);

/// <summary>What the browser has when the panel starts; <see cref="Open"/> names a draft or a note to begin with.</summary>
public sealed record KeptDrafts(IReadOnlyList<KeptDraft> Drafts, string? Open);

/// <summary>The answer to saving, for the form that asked.</summary>
public sealed record SaveAnswer(bool IsSaved, string Message);
