using Microsoft.EntityFrameworkCore;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library.Showing;

/// <summary>A report in the list of reports.</summary>
/// <param name="HasFullText">False while the library holds the record and our digest only.</param>
public sealed record ListedReport(
    ReportId Id, string Title, string? Publisher, PartialDate? Issued, string Language, string? Url, bool HasFullText, int Chapters, int Passages, int Findings);

/// <summary>Lists the reports, the newest first.</summary>
public sealed class ListReports(IDbContextFactory<LibraryContext> contexts)
{
    public async Task<IReadOnlyList<ListedReport>> RunAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Reports
            .OrderByDescending(report => report.Issued).ThenBy(report => report.Id)
            .Select(report => new ListedReport(
                report.Id,
                report.Title,
                report.Publisher,
                report.Issued,
                report.Language,
                report.Url,
                report.Original != null,
                context.Sections.Count(section => section.ReportId == report.Id && section.Level == 1),
                context.Passages.Count(passage => passage.ReportId == report.Id),
                context.Findings.Count(finding => finding.ReportId == report.Id)))
            .ToListAsync(cancellationToken);
    }
}
