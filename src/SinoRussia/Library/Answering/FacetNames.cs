using Microsoft.EntityFrameworkCore;
using SinoRussia.Model;
using SinoRussia.Searching.Index;
using SinoRussia.Storage;

namespace SinoRussia.Library.Answering;

/// <summary>
/// Gives the counted values the names people know them by: the most frequent ones, or those whose name has the words that were looked for,
/// and every chosen one.
/// </summary>
internal static class FacetNames
{
    private const int MostValues = 200;

    public static async Task<IReadOnlyList<SearchFacet>> ReadAsync(
        LibraryContext context, SearchResult found, IReadOnlyDictionary<FacetField, IReadOnlyList<string>> filters, SearchQuestion question, CancellationToken cancellationToken)
    {
        var counted = found.Facets.ToDictionary(facet => facet.Key, facet => Counted(facet.Key, facet.Value, question));
        var named = counted.ToDictionary(
            facet => facet.Key, facet => question.FacetWords.Of(Slug.Of(facet.Key)).Length > 0 ? facet.Value : [.. facet.Value.Where((v, i) => i < MostValues || IsChosen(facet.Key, v))]);
        var names = new Dictionary<FacetField, IReadOnlyDictionary<string, string>>
        {
            [FacetField.Report] = await ReportsAsync(context, Values(FacetField.Report), cancellationToken),
            [FacetField.Chapter] = await ChaptersAsync(context, Values(FacetField.Chapter), cancellationToken),
            [FacetField.Domain] = await DomainsAsync(context, cancellationToken),
        };
        return [.. Enum.GetValues<FacetField>().Select(Facet)];

        SearchFacet Facet(FacetField field)
        {
            var words = question.FacetWords.Of(Slug.Of(field));
            var fitting = named[field].Select(v => new SearchFacetValue(v.Value, names.GetValueOrDefault(field)?.GetValueOrDefault(v.Value) ?? v.Value, v.Count, IsChosen(field, v)))
                .Where(v => v.Chosen || FacetWords.Fit(words, v.Label)).ToList();
            List<SearchFacetValue> shown = [.. fitting.Where((v, i) => i < MostValues || v.Chosen)];
            return new(Slug.Of(field), shown) { Others = counted[field].Count - shown.Count };
        }

        bool IsChosen(FacetField field, FacetValue value) => filters.TryGetValue(field, out var chosen) && chosen.Contains(value.Value);

        List<string> Values(FacetField field) => [.. named[field].Select(v => v.Value)];
    }

    /// <summary>Of a stretch of years, those that have results; a year chosen alone is there in any case.</summary>
    private static List<FacetValue> Counted(FacetField field, IReadOnlyList<FacetValue> values, SearchQuestion question)
        => [.. values.Where(v => v.Count > 0 || field != FacetField.Year || question.Years.Contains(v.Value))];

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
