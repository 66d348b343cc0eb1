using SinoRussia.Exporting;
using SinoRussia.Library.Dossiers;
using SinoRussia.Model;

namespace SinoRussia.Library.Searches;

/// <summary>A report of the library as a record of RIS, with the same people in the same roles as its citation.</summary>
internal static class RisRecords
{
    public static RisRecord Of(Report report)
    {
        var cited = CitedSources.Of(report);
        return new RisRecord(
            report.Id.Value,
            report.Subtitle is null ? report.Title : $"{report.Title}: {report.Subtitle}",
            [.. cited.Authors.Names.Select(name => name.Inverted)],
            [.. cited.Editors.Names.Select(name => name.Inverted)])
        {
            ShortTitle = report.ShortTitle == report.Title ? null : report.ShortTitle,
            Issued = cited.Issued,
            Publisher = report.Publisher,
            Place = report.PublisherPlace,
            Collection = report.Collection,
            Number = report.Number,
            Isbn = report.Isbn,
            Abstract = report.Abstract,
            Language = report.Language,
            Url = report.Url,
        };
    }
}
