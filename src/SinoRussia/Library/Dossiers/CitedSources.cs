using SinoRussia.Citing;
using SinoRussia.Model;

namespace SinoRussia.Library.Dossiers;

/// <summary>Records of the library as works to cite.</summary>
internal static class CitedSources
{
    /// <summary>
    /// The chapter within its report. Front matter, and the one chapter of a report without headings, are cited as the report. A chapter
    /// that names no authors is by the report's, unless the report has editors, who then stand after its title.
    /// </summary>
    public static CitationSource Of(Report report, Section chapter)
    {
        if (chapter.Kind == SectionKind.Front || chapter.Title == report.Title) return Of(report);
        var authors = Names(report, ContributorRole.Author, chapter.Id);
        var editors = Names(report, ContributorRole.Editor, null);
        return new CitationSource($"{report.Id}/{chapter.Slug}", CitedType.Chapter, chapter.Title)
        {
            Subtitle = chapter.Subtitle,
            Authors = authors.IsEmpty && editors.IsEmpty ? Names(report, ContributorRole.Author, null) : authors,
            Editors = editors,
            ContainerTitle = report.Subtitle is null ? report.Title : $"{report.Title}: {report.Subtitle}",
            Publisher = report.Publisher,
            PublisherPlace = report.PublisherPlace,
            Issued = Issued(report),
            Url = report.Url,
        };
    }

    /// <summary>The report as a whole. A volume of chapters by several hands stands under its editors.</summary>
    public static CitationSource Of(Report report)
    {
        var editors = Names(report, ContributorRole.Editor, null);
        var isVolume = !editors.IsEmpty && report.Contributors.Exists(person => person.SectionId is not null && person.Role == ContributorRole.Author);
        return new CitationSource(report.Id.Value, CitedType.Report, report.Title)
        {
            Subtitle = report.Subtitle,
            ShortTitle = report.ShortTitle,
            Authors = isVolume ? CitedNames.None : Names(report, ContributorRole.Author, null),
            Editors = editors,
            Publisher = report.Publisher,
            PublisherPlace = report.PublisherPlace,
            Issued = Issued(report),
            Url = report.Url,
        };
    }

    /// <summary>A date in doubt is cited by its year, which is not.</summary>
    private static PartialDate? Issued(Report report)
        => report is { Issued: { } date, IssuedNote: not null } ? PartialDate.Parse($"{date.Year:D4}") : report.Issued;

    private static CitedNames Names(Report report, ContributorRole role, SectionId? chapter) => NameSplitting.ReadAll(report.Contributors
        .Where(person => person.Role == role && person.SectionId == chapter).OrderBy(person => person.Order).Select(person => person.Name));
}
