namespace SinoRussia.Model;

/// <summary>A series of sourced numbers, one value a point, in one unit.</summary>
public sealed class Series
{
    private Series()
    {
    }

    public string Id { get; private init; } = "";

    public string Title { get; private init; } = "";

    public string Unit { get; private init; } = "";

    /// <summary>What stands on the x axis: <c>year</c>, <c>period</c> or <c>exercise</c>.</summary>
    public string XKind { get; private init; } = "";

    /// <summary><c>line</c>, <c>bar</c> or <c>table</c>.</summary>
    public string ChartHint { get; private init; } = "";

    /// <summary>Counted from the library's own events, and to be labelled so.</summary>
    public bool Derived { get; private init; }

    public string? Note { get; private init; }

    public int Order { get; private init; }

    public List<DomainId> Domains { get; private init; } = [];

    public List<SourceId> Sources { get; private init; } = [];

    public List<SeriesPoint> Points { get; private init; } = [];

    public static Series Create(
        string id, int order, string title, string unit, (string XKind, string ChartHint, bool Derived) shape, string? note, IEnumerable<DomainId> domains, IEnumerable<SourceId> sources) => new()
        {
            Id = Guard.Text(id),
            Order = order,
            Title = Guard.Text(title),
            Unit = Guard.Text(unit),
            XKind = Guard.Text(shape.XKind),
            ChartHint = Guard.Text(shape.ChartHint),
            Derived = shape.Derived,
            Note = note,
            Domains = [.. domains],
            Sources = [.. sources],
        };
}

public sealed record SeriesPoint(string SeriesId, int Order, string X, double Value, Confidence Confidence, string? Note, List<SourceId> Sources);
