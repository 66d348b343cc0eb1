using Microsoft.EntityFrameworkCore;
using SinoRussia.Library.Answering;
using SinoRussia.Searching.Index;
using SinoRussia.Searching.Query;
using SinoRussia.Storage;

namespace SinoRussia.Library;

/// <summary>
/// Finds passages, digests, findings and notes. The index gives ids, scores and counts; every word shown comes from the store.
/// </summary>
public sealed class SearchLibrary(KeepIndex keep, IDbContextFactory<LibraryContext> contexts, TimeProvider clock)
{
    private const int MostNamed = 3;

    public async Task<SearchAnswer> RunAsync(SearchQuestion question, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        var started = clock.GetTimestamp();
        var query = QueryParser.Parse(question.Text);
        var (view, unready) = await keep.OpenViewAsync(cancellationToken);
        using (view)
        {
            // Filters alone are a question too: everything that passes them.
            var root = query.Root ?? (question.HasFilters ? new EverythingNode(default) : null);
            var request = new SearchRequest(root, question.Offset, question.Limit) { Filters = Filters.Of(question) };
            var found = view?.Search(request, cancellationToken);
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            IReadOnlyList<SearchHit> hits = found is null ? [] : await new HitReader(context, query, found.Loosened).ReadAsync(found.Hits, cancellationToken);
            var facets = found is null ? [] : await FacetNames.ReadAsync(context, found, request.Filters, cancellationToken);
            return new SearchAnswer(
                question,
                query.Understood,
                query.Mended,
                [.. query.Complaints.Select(c => new SearchComplaint(c.At, c.Length, c.Message))],
                found?.Total ?? 0,
                found?.Unfiltered ?? 0,
                found?.Loosened ?? false,
                Conditions(query, view, found, cancellationToken),
                facets,
                hits,
                view is null || found is null or { Total: > 0 } ? [] : Offers.For(query, request.Filters, view, found, cancellationToken),
                clock.GetElapsedTime(started),
                keep.Progress,
                view is null ? unready : null)
            {
                Searched = found is { Unfiltered: 0 } ? Searched(view!, cancellationToken) : [],
                WithoutFullText = found is { Unfiltered: 0 }
                    ? await context.Reports.Where(r => r.Original == null).OrderBy(r => r.Added).Select(r => r.ShortTitle).Take(MostNamed).ToListAsync(cancellationToken)
                    : [],
            };
        }
    }

    private static List<SearchFacetValue> Searched(SearchView view, CancellationToken cancellationToken)
        => [.. view.Search(new SearchRequest(new EverythingNode(default), 0, 1), cancellationToken).Facets[FacetField.Type]
            .Select(v => new SearchFacetValue(v.Value, v.Value, v.Count, false))];

    /// <summary>Only a search that did not find all it was asked for wants to know which condition nothing meets.</summary>
    private static List<SearchCondition> Conditions(ParsedQuery query, SearchView? view, SearchResult? found, CancellationToken cancellationToken)
        => [.. QueryConditions.Of(query).Select(condition => new SearchCondition(
            condition.Label,
            condition.Without,
            view is not null && found is { Loosened: true } or { Unfiltered: 0 } && condition.Node is not NotNode && view!.Count(condition.Node, null, cancellationToken) == 0))];
}
