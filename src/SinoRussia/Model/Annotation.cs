namespace SinoRussia.Model;

/// <summary>
/// A note on one or more stretches of text. Deleting is soft, so that it can be undone; <see cref="Version"/> moves with each
/// change and guards against writing over somebody's newer words.
/// </summary>
public sealed class Annotation : IArrives
{
    private Annotation()
    {
    }

    public AnnotationId Id { get; private init; }

    public long Arrived { get; private init; }

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
