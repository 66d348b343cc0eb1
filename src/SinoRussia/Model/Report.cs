namespace SinoRussia.Model;

/// <summary>
/// A report: its bibliographic record in the terms of CSL-JSON (type <c>report</c>). The text, where there is one, hangs on
/// <see cref="Section"/>; <see cref="Original"/> names the file it came from.
/// </summary>
public sealed class Report
{
    private Report()
    {
    }

    public ReportId Id { get; private init; }

    public Origin Origin { get; private init; }

    public string Title { get; set; } = "";

    public string? Subtitle { get; set; }

    /// <summary>A name short enough for a breadcrumb; the title itself when it is short.</summary>
    public string ShortTitle { get; set; } = "";

    public string? Publisher { get; set; }

    public string? PublisherPlace { get; set; }

    /// <summary>The series or programme it appeared in (CSL <c>collection-title</c>).</summary>
    public string? Collection { get; set; }

    public PartialDate? Issued { get; set; }

    /// <summary>Why the date is less than certain, in words; null when it is not in doubt.</summary>
    public string? IssuedNote { get; set; }

    /// <summary>BCP 47 language of the text.</summary>
    public string Language { get; set; } = "en";

    /// <summary>The publisher's own page, or null: never a copy elsewhere.</summary>
    public string? Url { get; set; }

    public string? Number { get; set; }

    public string? Isbn { get; set; }

    public string? Abstract { get; set; }

    public string? Method { get; set; }

    public string? Rights { get; set; }

    /// <summary>Rounded number of words of the whole text as the seed states it.</summary>
    public int? StatedWords { get; set; }

    /// <summary>The file the full text came from; null while there is only a digest.</summary>
    public Original? Original { get; private set; }

    public DateTimeOffset Added { get; private init; }

    public List<Contributor> Contributors { get; private init; } = [];

    /// <summary>Whether the report's own words are in the library.</summary>
    public bool HasFullText => Original is not null;

    public static Report Create(ReportId id, Origin origin, string title, DateTimeOffset added) => new()
    {
        Id = new ReportId(Guard.Text(id.Value)),
        Origin = origin,
        Title = Guard.Text(title),
        ShortTitle = title,
        Added = added,
    };

    /// <summary>Records that the full text has come in from <paramref name="original"/>.</summary>
    public void Attach(Original original) => Original = original;
}
