using Microsoft.EntityFrameworkCore;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library.Seeding;

/// <summary>
/// Turns locators (section heading and paragraph number within the finding's chapter) into ties to passages. Used when a full text comes
/// in and when a newer seed brings new locators.
/// </summary>
internal static class EvidenceTies
{
    /// <summary>Ties every piece of evidence of a report that has no tie yet; gives how many have one afterwards.</summary>
    public static async Task<int> TieAsync(LibraryContext context, ReportId report, CancellationToken cancellationToken)
    {
        var titles = await context.Sections.Where(section => section.ReportId == report)
            .Select(section => new { section.Id, section.ChapterId, section.Title, section.Order }).ToListAsync(cancellationToken);
        var passages = await context.Passages.Where(passage => passage.ReportId == report).OrderBy(passage => passage.Order)
            .Select(passage => new { passage.Id, passage.SectionId, passage.Paragraph }).ToListAsync(cancellationToken);
        var byPlace = passages.ToLookup(passage => (passage.SectionId, passage.Paragraph), passage => passage.Id);
        // A chapter's own text comes first, then its sections in reading order: the first that has the block is meant.
        var byTitle = titles.OrderBy(section => section.Order).ToLookup(section => (section.ChapterId, section.Title), section => section.Id);
        var evidence = await context.Findings.Where(finding => finding.ReportId == report)
            .SelectMany(finding => finding.Evidence, (finding, evidence) => new { finding.ChapterId, evidence.Id, evidence.Section, evidence.Paragraph, IsTied = evidence.Passages.Count > 0 })
            .ToListAsync(cancellationToken);

        var tied = 0;
        foreach (var place in evidence)
        {
            var found = byTitle[(place.ChapterId, place.Section)].Select(section => byPlace[(section, place.Paragraph)].ToList()).FirstOrDefault(block => block.Count > 0);
            if (!place.IsTied && found is not null) context.EvidencePassages.AddRange(found.Select((passage, i) => new EvidencePassage(place.Id, passage, i)));
            if (place.IsTied || found is not null) tied++;
        }

        await context.SaveChangesAsync(cancellationToken);
        return tied;
    }
}
