using Microsoft.EntityFrameworkCore;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library.Indexing;

/// <summary>
/// When chapters came in, by arrival number. They carry none of their own: a chapter came with the first of what stands in it.
/// </summary>
internal static class FirstArrivals
{
    /// <summary>Chapters that have anything.</summary>
    public static async Task<IReadOnlyDictionary<SectionId, long>> OfChaptersAsync(LibraryContext context, ReportId report, CancellationToken cancellationToken)
    {
        var firsts = new List<(SectionId Chapter, long Number)>();
        firsts.AddRange((await context.Passages.Where(row => row.ReportId == report).GroupBy(row => row.ChapterId)
            .Select(group => new { group.Key, First = group.Min(row => row.Arrived) }).ToListAsync(cancellationToken)).Select(row => (row.Key, row.First)));
        firsts.AddRange((await context.Digests.Where(row => row.ReportId == report).GroupBy(row => row.ChapterId)
            .Select(group => new { group.Key, First = group.Min(row => row.Arrived) }).ToListAsync(cancellationToken)).Select(row => (row.Key, row.First)));
        firsts.AddRange((await context.Findings.Where(row => row.ReportId == report).GroupBy(row => row.ChapterId)
            .Select(group => new { group.Key, First = group.Min(row => row.Arrived) }).ToListAsync(cancellationToken)).Select(row => (row.Key, row.First)));
        return firsts.GroupBy(first => first.Chapter).ToDictionary(chapter => chapter.Key, chapter => chapter.Min(first => first.Number));
    }
}
