using Microsoft.EntityFrameworkCore;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library.Reading;

/// <summary>A domain in a list. <paramref name="Findings"/> counts those of the domains under it too, each once.</summary>
public sealed record DomainLine(DomainId Id, DomainId? Parent, string NameEn, string NameRu, string NameZh, string Definition, int Findings)
{
    internal static async Task<List<DomainLine>> LoadAsync(LibraryContext context, CancellationToken cancellationToken)
    {
        var rows = await context.Domains.OrderBy(row => row.Order)
            .Select(row => new { row.Id, row.ParentId, row.NameEn, row.NameRu, row.NameZh, row.Definition }).ToListAsync(cancellationToken);
        var ties = await context.FindingDomains.Select(tie => new { tie.DomainId, tie.FindingId }).ToListAsync(cancellationToken);
        var parents = rows.ToDictionary(row => row.Id, row => row.ParentId);
        var counts = ties.SelectMany(tie => (DomainId?[])[tie.DomainId, parents.GetValueOrDefault(tie.DomainId)], (tie, domain) => (domain, tie.FindingId))
            .Where(pair => pair.domain is not null).Distinct().CountBy(pair => pair.domain!.Value).ToDictionary();
        return [.. rows.Select(row => new DomainLine(row.Id, row.ParentId, row.NameEn, row.NameRu, row.NameZh, row.Definition, counts.GetValueOrDefault(row.Id)))];
    }
}
