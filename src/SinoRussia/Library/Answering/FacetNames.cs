using Microsoft.EntityFrameworkCore;
using SinoRussia.Model;
using SinoRussia.Searching.Index;
using SinoRussia.Storage;

namespace SinoRussia.Library.Answering;

/// <summary>Gives the counted values the names people know them by: the most frequent ones, and every chosen one.</summary>
internal static class FacetNames
{
    private const int MostValues = 200;

    public static async Task<IReadOnlyList<SearchFacet>> ReadAsync(
        LibraryContext context, SearchResult found, IReadOnlyDictionary<FacetField, IReadOnlyList<string>> filters, CancellationToken cancellationToken)
    {
        var shown = found.Facets.ToDictionary(
            facet => facet.Key,
            facet => facet.Value.Where((v, i) => i < MostValues || (filters.TryGetValue(facet.Key, out var chosen) && chosen.Contains(v.Value))).ToList());
        var names = new Dictionary<FacetField, IReadOnlyDictionary<string, string>>
        {
            [FacetField.Report] = await ReportsAsync(context, Values(FacetField.Report), cancellationToken),
            [FacetField.Chapter] = await ChaptersAsync(context, Values(FacetField.Chapter), cancellationToken),
            [FacetField.Domain] = await DomainsAsync(context, cancellationToken),
        };
        return [.. Enum.GetValues<FacetField>().Select(field => new SearchFacet(
            Slug.Of(field),
            [.. shown[field].Select(v => new SearchFacetValue(
                v.Value,
                names.GetValueOrDefault(field)?.GetValueOrDefault(v.Value) ?? v.Value,
                v.Count,
                filters.TryGetValue(field, out var chosen) && chosen.Contains(v.Value)))]))];

        List<string> Values(FacetField field) => [.. shown[field].Select(v => v.Value)];
    }

    private static async Task<IReadOnlyDictionary<string, string>> ReportsAsync(LibraryContext context, List<string> slugs, CancellationToken cancellationToken)
    {
        var ids = slugs.Select(ReportId.From).ToList();
        return await context.Reports.Where(r => ids.Contains(r.Id)).Select(r => new { r.Id, r.ShortTitle }).ToDictionaryAsync(r => r.Id.Value, r => r.ShortTitle, cancellationToken);
    }

    private static async Task<IReadOnlyDictionary<string, string>> ChaptersAsync(LibraryContext context, List<string> values, CancellationToken cancellationToken)
    {
        var reports = values.Select(v => ReportId.From(v.Split('/')[0])).Distinct().ToList();
        var slugs = values.Select(v => v.Split('/')[^1]).Distinct().ToList();
        var chapters = await context.Sections.Where(s => s.Level == 1 && reports.Contains(s.ReportId) && slugs.Contains(s.Slug))
            .Select(s => new { s.ReportId, s.Slug, s.Number, s.Title }).ToListAsync(cancellationToken);
        return chapters.ToDictionary(c => $"{c.ReportId}/{c.Slug}", c => c.Number is null ? c.Title : $"{c.Number} {c.Title}", StringComparer.Ordinal);
    }

    private static async Task<IReadOnlyDictionary<string, string>> DomainsAsync(LibraryContext context, CancellationToken cancellationToken)
        => await context.Domains.Select(d => new { d.Id, d.NameEn }).ToDictionaryAsync(d => d.Id.Value, d => d.NameEn, cancellationToken);
}
