using Microsoft.EntityFrameworkCore;
using SinoRussia.Library.Answering;
using SinoRussia.Library.Naming;
using SinoRussia.Searching.Index;
using SinoRussia.Storage;

namespace SinoRussia.Library.Searches;

/// <summary>What one report has of a search.</summary>
/// <param name="Report">Slug.</param>
/// <param name="Hits">Its first ones.</param>
public sealed record HitGroup(string Report, string Title, int Count, IReadOnlyList<SearchHit> Hits);

/// <summary>Gives a search report by report: those with most hits first, each with its first hits in the order asked for.</summary>
public sealed class GroupHits(KeepIndex keep, KnownNames names, IDbContextFactory<LibraryContext> contexts)
{
    private const int Each = 3;

    /// <summary>Reports on a page; the rest is reached by the filter of reports.</summary>
    public const int Most = 20;

    public async Task<IReadOnlyList<HitGroup>> RunAsync(SearchQuestion question, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var asked = await Prepared.ReadAsync(question with { Offset = 0, Limit = Each }, await names.ReadAsync(cancellationToken), context, cancellationToken);
        var request = asked.Request with { ReadTexts = new BestTexts(context).Read };
        var (view, _) = await keep.OpenViewAsync(cancellationToken);
        if (view is null) return [];
        using (view)
        {
            var whole = view.Search(request with { Limit = 1 }, cancellationToken);
            var chosen = request.Filters.GetValueOrDefault(FacetField.Report);
            var groups = whole.Facets[FacetField.Report].Where(value => value.Count > 0 && (chosen is null || chosen.Contains(value.Value))).Take(Most)
                .Select(value => (value.Value, value.Count, view.Search(request with { Filters = Only(request.Filters, value.Value) }, cancellationToken).Hits)).ToList();
            var read = (await new HitReader(context, question, asked.Marked, whole.Loosened).ReadAsync([.. groups.SelectMany(group => group.Hits)], cancellationToken)).ToLookup(hit => hit.Place.Report);
            return [.. groups.Where(group => read.Contains(group.Value))
                .Select(group => new HitGroup(group.Value, read[group.Value].First().Place.ReportTitle, group.Count, [.. read[group.Value]]))];
        }
    }

    private static Dictionary<FacetField, IReadOnlyList<string>> Only(IReadOnlyDictionary<FacetField, IReadOnlyList<string>> filters, string report)
        => new(filters) { [FacetField.Report] = [report] };
}
