using Microsoft.EntityFrameworkCore;
using SinoRussia.Storage;

namespace SinoRussia.Library;

/// <summary>
/// Holds what points at what, beyond what SQLite's foreign keys see: text that came from nowhere, passages outside their section's report,
/// notes without a place, and evidence that could lead to a passage and does not.
/// </summary>
public sealed class CheckTies(IDbContextFactory<LibraryContext> contexts)
{
    public async Task<IReadOnlyList<Trouble>> RunAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var orphans = await context.Reports
            .Where(report => report.Original == null && context.Passages.Any(passage => passage.ReportId == report.Id))
            .Select(report => report.Id).ToListAsync(cancellationToken);
        var misplaced = await context.Passages
            .Where(passage => !context.Sections.Any(section => section.Id == passage.SectionId && section.ReportId == passage.ReportId && section.ChapterId == passage.ChapterId))
            .Select(passage => passage.Id).ToListAsync(cancellationToken);
        var placeless = await context.Annotations.Where(note => note.Anchors.Count == 0).Select(note => note.Id).ToListAsync(cancellationToken);
        var untied = await UntiedAsync(context, cancellationToken);
        return
        [
            .. orphans.Select(report => new Trouble("original-unnamed", report.Value, "A report has a text but names no file it came from.", Trouble.FromACopy)),
            .. misplaced.Select(passage => new Trouble("passage-misplaced", passage.Value, "A passage stands in no section of its report.", Trouble.FromACopy)),
            .. placeless.Select(note => new Trouble("note-without-place", note.Value, "A note hangs on no text.", "Open the note and mark its place again.")),
            .. untied.Select(evidence => new Trouble("evidence-untied", evidence, "A finding's evidence does not lead to the passage it names.", Trouble.FromACopy)),
        ];
    }

    /// <summary>Evidence whose locator has a passage in the full text, but no tie to it.</summary>
    private static async Task<IReadOnlyList<string>> UntiedAsync(LibraryContext context, CancellationToken cancellationToken)
    {
        var open = await context.Findings.Where(finding => context.Reports.Any(report => report.Id == finding.ReportId && report.Original != null))
            .SelectMany(finding => finding.Evidence.Where(evidence => evidence.Passages.Count == 0), (finding, evidence) => new { finding.ReportId, finding.ChapterId, evidence })
            .ToListAsync(cancellationToken);
        var untied = new List<string>();
        foreach (var report in open.GroupBy(place => place.ReportId))
        {
            var placed = await context.Passages.Where(passage => passage.ReportId == report.Key)
                .Join(context.Sections, passage => passage.SectionId, section => section.Id, (passage, section) => new { section, passage }).ToListAsync(cancellationToken);
            var linking = new EvidenceLinking(placed.OrderBy(place => place.passage.Order).Select(place => (place.section, place.passage)));
            untied.AddRange(report.Where(place => linking.Of(place.ChapterId, place.evidence).Any()).Select(place => place.evidence.Id.Value));
        }

        return untied;
    }
}
