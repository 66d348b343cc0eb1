namespace SinoRussia.Model;

/// <summary>
/// A statement that can be read alone: what it is, whose view, how firmly the source says it, which domains and entities it is
/// about, and the passages that bear on it. Our own confidence and likelihood are fields of their own (ICD 203).
/// </summary>
public sealed class Finding : IArrives
{
    private Finding()
    {
    }

    public FindingId Id { get; private init; }

    public long Arrived { get; private init; }

    public Origin Origin { get; private init; }

    public ReportId ReportId { get; private init; }

    public SectionId ChapterId { get; private init; }

    /// <summary>Place in the list of the report's findings, from 0.</summary>
    public int Order { get; private init; }

    public string Statement { get; private init; } = "";

    public StatementKind Kind { get; private init; }

    public Perspective Perspective { get; private init; }

    public Polarity Polarity { get; private init; }

    public Hedging Hedging { get; private init; }

    /// <summary>The source's own wording of its doubt; null exactly when it asserts.</summary>
    public string? HedgeCue { get; private init; }

    public Confidence? Confidence { get; private init; }

    public string? ConfidenceReason { get; private init; }

    public Likelihood? Likelihood { get; private init; }

    public List<int> Years { get; private init; } = [];

    /// <summary>Keys of the synopsis points it supports.</summary>
    public List<string> Synopsis { get; private init; } = [];

    public List<SourceId> Sources { get; private init; } = [];

    public List<FindingDomain> Domains { get; private init; } = [];

    public List<FindingEntity> Entities { get; private init; } = [];

    public List<Evidence> Evidence { get; private init; } = [];

    /// <exception cref="ArgumentException">The hedge cue is missing where the source hedges, or given where it asserts.</exception>
    public static Finding Create(FindingId id, Origin origin, ReportId report, SectionId chapter, int order, FindingContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (content.Hedging == Hedging.Asserted != content.HedgeCue is null)
            throw new ArgumentException("A hedge cue stands exactly where the source hedges.", nameof(content));
        return new Finding
        {
            Id = new FindingId(Guard.Text(id.Value)),
            Origin = origin,
            ReportId = report,
            ChapterId = chapter,
            Order = order,
            Statement = Guard.Text(content.Statement),
            Kind = content.Kind,
            Perspective = content.Perspective,
            Polarity = content.Polarity,
            Hedging = content.Hedging,
            HedgeCue = content.HedgeCue,
            Years = [.. content.Years],
            Synopsis = [.. content.Synopsis],
            Sources = [.. content.Sources],
        };
    }
}
