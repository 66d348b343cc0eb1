using Microsoft.EntityFrameworkCore;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library.Indexing;

/// <summary>
/// When records came in, by arrival number. They carry none of their own: a chapter came with the first of what stands in it, an entity with
/// the first finding that names it.
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

    /// <summary>Entities that findings name.</summary>
    public static async Task<IReadOnlyDictionary<EntityId, long>> OfEntitiesAsync(LibraryContext context, CancellationToken cancellationToken)
    {
        var named = context.FindingEntities.Join(context.Findings, tie => tie.FindingId, finding => finding.Id, (tie, finding) => new { tie.EntityId, finding.Arrived });
        return await named.GroupBy(row => row.EntityId).Select(group => new { group.Key, First = group.Min(row => row.Arrived) })
            .ToDictionaryAsync(row => row.Key, row => row.First, cancellationToken);
    }

    /// <summary>Of the first content, whose events and other entities came with it.</summary>
    public static async Task<long> OfFirstContentAsync(LibraryContext context, CancellationToken cancellationToken)
        => await context.Digests.MinAsync(row => (long?)row.Arrived, cancellationToken) ?? 0;
}
