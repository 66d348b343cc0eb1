namespace SinoRussia.Model;

/// <summary>A foreign text that a report excerpts in translation, with its own bibliographic record.</summary>
public sealed class SourceDocument
{
    private SourceDocument()
    {
    }

    public string Id { get; private init; } = "";

    public ReportId ReportId { get; private init; }

    public int Order { get; private init; }

    public string TitleOriginal { get; private init; } = "";

    public string TitleEn { get; private init; } = "";

    public string Outlet { get; private init; } = "";

    public PartialDate? Date { get; private init; }

    public string Language { get; private init; } = "";

    public string? Url { get; private init; }

    public Perspective Perspective { get; private init; }

    public DomainId Area { get; private init; }

    public string? Note { get; private init; }

    /// <summary>As printed; empty where no author is.</summary>
    public List<string> Authors { get; private init; } = [];

    /// <summary>Interviewer and interviewee, written <c>name (role)</c>.</summary>
    public List<string> OtherContributors { get; private init; } = [];

    public List<DomainId> Domains { get; private init; } = [];

    /// <summary>Chapters on the same area and community.</summary>
    public List<SectionId> DiscussedIn { get; private init; } = [];

    /// <summary>Section of the appendix in which its citation stands.</summary>
    public string Section { get; private init; } = "";

    /// <summary>The block of that section with the citation.</summary>
    public int Paragraph { get; private init; }

    /// <summary>First block of the excerpt in that section.</summary>
    public int FirstParagraph { get; private init; }

    /// <summary>Last block of the excerpt in that section.</summary>
    public int LastParagraph { get; private init; }

    public static SourceDocument Create(string id, ReportId report, int order, SourceDocumentContent content, SourceDocumentPlace place)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(place);
        return new SourceDocument
        {
            Id = Guard.Text(id),
            ReportId = report,
            Order = order,
            TitleOriginal = Guard.Text(content.TitleOriginal),
            TitleEn = Guard.Text(content.TitleEn),
            Outlet = Guard.Text(content.Outlet),
            Date = content.Date,
            Language = Guard.Text(content.Language),
            Url = content.Url,
            Perspective = content.Perspective,
            Area = content.Area,
            Note = content.Note,
            Authors = [.. content.Authors],
            OtherContributors = [.. content.OtherContributors],
            Domains = [.. content.Domains],
            DiscussedIn = [.. content.DiscussedIn],
            Section = Guard.Text(place.Section),
            Paragraph = Guard.Positive(place.Paragraph),
            FirstParagraph = Guard.Positive(place.First),
            LastParagraph = Guard.Positive(place.Last),
        };
    }
}

public sealed record SourceDocumentContent(
    string TitleOriginal,
    string TitleEn,
    string Outlet,
    PartialDate? Date,
    string Language,
    string? Url,
    Perspective Perspective,
    DomainId Area,
    string? Note,
    IReadOnlyList<string> Authors,
    IReadOnlyList<string> OtherContributors,
    IReadOnlyList<DomainId> Domains,
    IReadOnlyList<SectionId> DiscussedIn);

public sealed record SourceDocumentPlace(string Section, int Paragraph, int First, int Last);
