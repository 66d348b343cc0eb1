using Microsoft.EntityFrameworkCore;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library.Seeding;

/// <summary>Ties the evidence of a newer seed to the passages of a full text that came in before it.</summary>
internal static class EvidenceTies
{
    /// <summary>Ties every piece of evidence of the report that has no tie yet.</summary>
    public static async Task TieAsync(LibraryContext context, ReportId report, CancellationToken cancellationToken)
    {
        var placed = await context.Passages.Where(passage => passage.ReportId == report).OrderBy(passage => passage.Order)
            .Join(context.Sections, passage => passage.SectionId, section => section.Id, (passage, section) => new { section, passage })
            .ToListAsync(cancellationToken);
        var linking = new EvidenceLinking(placed.OrderBy(place => place.passage.Order).Select(place => (place.section, place.passage)));
        var open = await context.Findings.Where(finding => finding.ReportId == report)
            .SelectMany(finding => finding.Evidence.Where(evidence => evidence.Passages.Count == 0), (finding, evidence) => new { finding.ChapterId, evidence })
            .ToListAsync(cancellationToken);
        context.EvidencePassages.AddRange(open.SelectMany(place => linking.Of(place.ChapterId, place.evidence)));
        await context.SaveChangesAsync(cancellationToken);
    }
}
