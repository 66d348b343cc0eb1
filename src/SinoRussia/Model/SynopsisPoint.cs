namespace SinoRussia.Model;

/// <summary>One of the points a report is summed up in, in our own words, each leading to its chapters and findings.</summary>
public sealed class SynopsisPoint
{
    private SynopsisPoint()
    {
    }

    /// <summary>Stable key such as <c>syn-04</c>, unique across reports.</summary>
    public string Key { get; private init; } = "";

    public ReportId ReportId { get; private init; }

    public int Order { get; private init; }

    public string Heading { get; private init; } = "";

    public string Gist { get; private init; } = "";

    /// <summary>Where the synopsis departs from the report; null when it does not.</summary>
    public string? FidelityNote { get; private init; }

    public List<SectionId> Chapters { get; private init; } = [];

    public static SynopsisPoint Create(
        string key, ReportId report, int order, string heading, string gist, string? fidelityNote, IEnumerable<SectionId> chapters) => new()
        {
            Key = Guard.Text(key),
            ReportId = report,
            Order = order,
            Heading = Guard.Text(heading),
            Gist = Guard.Text(gist),
            FidelityNote = fidelityNote,
            Chapters = [.. chapters],
        };
}
