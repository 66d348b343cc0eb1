using Microsoft.EntityFrameworkCore;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library.Searches;

/// <summary>The names people know the columns of a matrix by.</summary>
internal static class ColumnNames
{
    public static async Task<IReadOnlyDictionary<string, string>> ReadAsync(LibraryContext context, CountedBy by, IReadOnlyList<string> values, CancellationToken cancellationToken)
    {
        if (by == CountedBy.Year) return values.ToDictionary(value => value, StringComparer.Ordinal);
        var ids = values.Select(value => new ReportId(value.Split('/')[0])).Distinct().ToList();
        var reports = await context.Reports.Where(report => ids.Contains(report.Id)).Select(report => new { report.Id, report.ShortTitle })
            .ToDictionaryAsync(report => report.Id, report => report.ShortTitle, cancellationToken);
        if (by == CountedBy.Report) return reports.ToDictionary(report => report.Key.Value, report => report.Value, StringComparer.Ordinal);
        var slugs = values.Select(value => value.Split('/')[^1]).Distinct().ToList();
        var chapters = await context.Sections.Where(section => section.Level == 1 && ids.Contains(section.ReportId) && slugs.Contains(section.Slug))
            .Select(section => new { section.ReportId, section.Slug, section.Number, section.Title }).ToListAsync(cancellationToken);
        return chapters.ToDictionary(
            chapter => $"{chapter.ReportId}/{chapter.Slug}",
            chapter => (reports.Count > 1 ? reports[chapter.ReportId] + ": " : "") + (chapter.Number is null ? chapter.Title : $"{chapter.Number} {chapter.Title}"),
            StringComparer.Ordinal);
    }
}
