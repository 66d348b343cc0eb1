using SinoRussia.Text;

namespace SinoRussia.Model;

/// <summary>The four highlight colours, each with a line style of its own so that colour is never the only carrier.</summary>
public enum Colour
{
    Straw,
    Moss,
    Sky,
    Rose,
}

public enum Visibility
{
    Private,
    Team,
    Public,
}

/// <summary>
/// A note on one or more stretches of text. Deleting is soft, so that it can be undone; <see cref="Version"/> moves with each
/// change and guards against writing over somebody's newer words.
/// </summary>
public sealed class Annotation
{
    private Annotation()
    {
    }

    public AnnotationId Id { get; private init; }

    public ReportId ReportId { get; private init; }

    public AnalystId Author { get; private init; }

    public Visibility Visibility { get; private set; }

    /// <summary>Markdown; empty for a bare highlight.</summary>
    public string Note { get; private set; } = "";

    public Colour Colour { get; private set; }

    public DateTimeOffset Created { get; private init; }

    public DateTimeOffset Modified { get; private set; }

    /// <summary>Starts at 1 and grows by one with each change.</summary>
    public int Version { get; private set; }

    public DateTimeOffset? Deleted { get; private set; }

    public List<Anchor> Anchors { get; private init; } = [];

    public List<AnnotationTag> Tags { get; private init; } = [];

    /// <exception cref="ArgumentException">There is no anchor: a note hangs on text.</exception>
    public static Annotation Create(
        AnnotationId id, ReportId report, AnalystId author, IReadOnlyList<Anchor> anchors, string note, Colour colour, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(anchors);
        if (anchors.Count == 0) throw new ArgumentException("An annotation has at least one anchor.", nameof(anchors));
        return new Annotation
        {
            Id = new AnnotationId(Guard.Text(id.Value)),
            ReportId = report,
            Author = author,
            Note = note,
            Colour = colour,
            Created = now,
            Modified = now,
            Version = 1,
            Anchors = [.. anchors],
        };
    }

    public void Edit(string note, Colour colour, DateTimeOffset now)
    {
        (Note, Colour, Modified) = (note, colour, now);
        Version++;
    }

    public void Delete(DateTimeOffset now)
    {
        (Deleted, Modified) = (now, now);
        Version++;
    }

    public void Restore(DateTimeOffset now)
    {
        (Deleted, Modified) = (null, now);
        Version++;
    }
}

/// <summary>
/// Where a note hangs: a span of a passage's text, and enough of the words around it to find the place again in a changed text.
/// </summary>
public sealed class Anchor
{
    private Anchor()
    {
    }

    public AnnotationId AnnotationId { get; private init; }

    /// <summary>Place among the annotation's anchors, from 0, in reading order.</summary>
    public int Order { get; private init; }

    public PassageId PassageId { get; private init; }

    public int Start { get; private init; }

    public int End { get; private init; }

    /// <summary>The words under the span, letter for letter.</summary>
    public string Quote { get; private init; } = "";

    /// <summary>Up to 32 UTF-16 units before the span.</summary>
    public string Prefix { get; private init; } = "";

    /// <summary>Up to 32 UTF-16 units after the span.</summary>
    public string Suffix { get; private init; } = "";

    /// <summary>Hash of the passage's text when the anchor was made.</summary>
    public string TextHash { get; private init; } = "";

    public TextSpan Span => new(Start, End);

    public static Anchor Create(
        AnnotationId annotation, int order, PassageId passage, TextSpan span, string quote, string prefix, string suffix, string textHash) => new()
        {
            AnnotationId = annotation,
            Order = order,
            PassageId = passage,
            Start = span.Start,
            End = span.End,
            Quote = quote.Length == span.Length && quote.Length > 0
                ? quote
                : throw new ArgumentException("The quote is what stands under the span.", nameof(quote)),
            Prefix = prefix,
            Suffix = suffix,
            TextHash = Guard.Text(textHash),
        };
}
