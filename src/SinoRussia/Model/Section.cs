namespace SinoRussia.Model;

/// <summary>
/// One node of a report's tree: a chapter (level 1), a section, a subsection. Its passages are the text between its heading and
/// the next one.
/// </summary>
public sealed class Section
{
    private Section()
    {
    }

    public SectionId Id { get; private init; }

    public ReportId ReportId { get; private init; }

    /// <summary>The node above; null for a chapter.</summary>
    public SectionId? ParentId { get; private init; }

    /// <summary>The chapter it belongs to; its own id for a chapter.</summary>
    public SectionId ChapterId { get; private init; }

    /// <summary>1 for a chapter.</summary>
    public int Level { get; private init; }

    /// <summary>Place in reading order within the report, from 0.</summary>
    public int Order { get; set; }

    public SectionKind Kind { get; private init; }

    /// <summary>Unique among the chapters of the report, and among the sections of a chapter.</summary>
    public string Slug { get; private init; } = "";

    /// <summary>What a person cites: <c>6</c>, <c>6.3</c>; null for front matter and what lies in it.</summary>
    public string? Number { get; set; }

    /// <summary>The heading as printed.</summary>
    public string Title { get; private init; } = "";

    public string? Subtitle { get; set; }

    /// <summary>Whose views the chapter examines, where someone has said so.</summary>
    public Perspective? Perspective { get; set; }

    /// <summary>The chapter in one sentence of our own.</summary>
    public string? Gist { get; set; }

    /// <summary>Title and subtitle as one line.</summary>
    public string FullTitle => InOneLine(Title, Subtitle);

    public static string InOneLine(string title, string? subtitle)
    {
        ArgumentNullException.ThrowIfNull(title);
        return subtitle is null ? title : title.EndsWith('?') ? $"{title} {subtitle}" : $"{title}: {subtitle}";
    }

    public static Section Chapter(SectionId id, ReportId report, SectionKind kind, string slug, string title, int order) => new()
    {
        Id = new SectionId(Guard.Text(id.Value)),
        ReportId = report,
        ChapterId = id,
        Level = 1,
        Order = order,
        Kind = kind,
        Slug = Guard.Text(slug),
        Title = Guard.Text(title),
    };

    public static Section Under(Section parent, SectionId id, string slug, string title, int order)
    {
        ArgumentNullException.ThrowIfNull(parent);
        return new Section
        {
            Id = new SectionId(Guard.Text(id.Value)),
            ReportId = parent.ReportId,
            ParentId = parent.Id,
            ChapterId = parent.ChapterId,
            Level = parent.Level + 1,
            Order = order,
            Kind = SectionKind.Section,
            Slug = Guard.Text(slug),
            Title = Guard.Text(title),
        };
    }
}
