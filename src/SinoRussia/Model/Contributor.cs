namespace SinoRussia.Model;

public enum ContributorRole
{
    Author,
    Editor,
}

/// <summary>Who wrote or edited a report, or wrote one of its chapters (then <see cref="SectionId"/> is set).</summary>
public sealed class Contributor
{
    private Contributor()
    {
    }

    public long Id { get; private init; }

    public ReportId ReportId { get; private init; }

    public SectionId? SectionId { get; private init; }

    public ContributorRole Role { get; private init; }

    /// <summary>As printed.</summary>
    public string Name { get; private init; } = "";

    public string? Affiliation { get; private init; }

    /// <summary>Place in the printed order, from 1.</summary>
    public int Order { get; private init; }

    public static Contributor Create(
        ReportId report, SectionId? section, ContributorRole role, string name, int order, string? affiliation = null) => new()
        {
            ReportId = report,
            SectionId = section,
            Role = role,
            Name = Guard.Text(name),
            Order = Guard.Positive(order),
            Affiliation = affiliation,
        };
}
