using Microsoft.EntityFrameworkCore;
using SinoRussia.Library.Answering;
using SinoRussia.Library.Naming;
using SinoRussia.Model;
using SinoRussia.Searching.Index;
using SinoRussia.Storage;

namespace SinoRussia.Library.Searches;

/// <summary>What one report has of a search, or what stands in none.</summary>
/// <param name="Report">Slug; null for what stands in no report.</param>
/// <param name="Hits">Its first ones.</param>
public sealed record HitGroup(string? Report, string Title, int Count, IReadOnlyList<SearchHit> Hits)
{
    /// <summary>The types that what stands in no report is of.</summary>
    public static readonly IReadOnlyList<DocumentType> InNoReport = [DocumentType.Entity, DocumentType.Event];

    /// <summary>Those of them that a question asks for.</summary>
    public static IReadOnlyList<DocumentType> TypesInNoReport(SearchQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return [.. InNoReport.Where(type => question.Types.Count == 0 || question.Types.Contains(type))];
    }
}

/// <summary>Gives a search report by report: those with most hits first, each with its first hits in the order asked for; last
/// what stands in no report.</summary>
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
            var reader = new HitReader(context, question, asked.Marked, whole.Loosened);
            var read = (await reader.ReadAsync([.. groups.SelectMany(group => group.Hits)], cancellationToken)).ToLookup(hit => hit.Place.Report);
            return
            [
                .. groups.Where(group => read.Contains(group.Value)).Select(group => new HitGroup(group.Value, read[group.Value].First().Place.ReportTitle, group.Count, [.. read[group.Value]])),
                .. chosen is null ? await ElsewhereAsync(view, request, reader, cancellationToken) : [],
            ];
        }
    }

    private static async Task<IReadOnlyList<HitGroup>> ElsewhereAsync(SearchView view, SearchRequest request, HitReader reader, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> types = [.. HitGroup.InNoReport.Select(Slug.Of).Where(type => request.Filters.GetValueOrDefault(FacetField.Type)?.Contains(type) ?? true)];
        if (types.Count == 0) return [];
        var found = view.Search(request with { Filters = new Dictionary<FacetField, IReadOnlyList<string>>(request.Filters) { [FacetField.Type] = types } }, cancellationToken);
        return found.Total == 0 ? [] : [new(null, "Entities and events", found.Total, await reader.ReadAsync(found.Hits, cancellationToken))];
    }

    private static Dictionary<FacetField, IReadOnlyList<string>> Only(IReadOnlyDictionary<FacetField, IReadOnlyList<string>> filters, string report)
        => new(filters) { [FacetField.Report] = [report] };
}
