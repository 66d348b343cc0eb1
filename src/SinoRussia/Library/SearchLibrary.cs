using Microsoft.EntityFrameworkCore;
using SinoRussia.Library.Answering;
using SinoRussia.Library.Naming;
using SinoRussia.Searching.Index;
using SinoRussia.Searching.Query;
using SinoRussia.Storage;

namespace SinoRussia.Library;

/// <summary>
/// Finds texts (passages, digests, findings, notes) and records (chapters, reports, entities, events). The index gives ids, scores and counts; every word shown comes from the store.
/// </summary>
public sealed class SearchLibrary(KeepIndex keep, KnownNames names, KnownWords words, IDbContextFactory<LibraryContext> contexts, TimeProvider clock)
{
    private const int MostNamed = 3;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    public async Task<SearchAnswer> RunAsync(SearchQuestion question, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        var started = clock.GetTimestamp();
        var asked = await Prepared.ReadAsync(question, names, contexts, cancellationToken);
        var (query, reading, named) = (asked.Query, asked.Names, asked.Named);
        var (view, unready) = await FirstViewAsync(cancellationToken);
        using (view)
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            var request = asked.Request with { Clock = clock, WithFurther = question is { WithFurther: true, Grouped: false, Order: SearchOrder.Relevance }, ReadTexts = new BestTexts(context).Read };
            var found = view?.Search(request, cancellationToken);
            IReadOnlyList<SearchHit> hits = found is null ? [] : await new HitReader(context, question, asked.Marked, found.Loosened).ReadAsync(found.Hits, cancellationToken);
            var facets = found is null ? [] : await FacetNames.ReadAsync(context, found, request.Filters, question, cancellationToken);
            var unfiltered = Unfiltered(asked, found, view, cancellationToken);
            return new SearchAnswer(
                question,
                query.Understood,
                query.Mended,
                [.. query.Complaints.Select(c => new SearchComplaint(c.At, c.Length, c.Message))],
                found?.Total ?? 0,
                unfiltered,
                found?.Loosened ?? false,
                Conditions(query, reading, view is { Size: > 0 } ? view : null, found, cancellationToken),
                facets,
                hits,
                view is null || found is null or { Total: > 0 } ? [] : Offers.For(asked, view, unfiltered, cancellationToken),
                clock.GetElapsedTime(started),
                keep.Progress,
                view is null ? unready : null)
            {
                Alternatives = QueryConditions.AreAlternatives(query),
                NotDemanded = QueryWords.NotDemanded(query.Root),
                Also = [.. named.Also.Select(a => new SearchAlso(a.Typed, a.Name, a.Language, a.Off))],
                Corrections = view is null || question.Offset > 0
                    ? [] : new DidYouMean(context, words, asked).For(view, cancellationToken),
                Further = found is { Further.Count: > 0 } ? await new HitReader(context, question, asked.Marked, loosened: true).ReadAsync(found.Further, cancellationToken) : [],
                DossierTitles = asked.DossierTitles,
                Searched = found is not null && unfiltered == 0 ? Searched(view!, cancellationToken) : [],
                WithoutFullText = found is not null && unfiltered == 0
                    ? await context.Reports.Where(r => r.Original == null).OrderBy(r => r.Added).Select(r => r.ShortTitle).Take(MostNamed).ToListAsync(cancellationToken)
                    : [],
            };
        }
    }

    /// <summary>A small library is indexed in a moment: with nothing indexed yet, wait that moment rather than find nothing.</summary>
    private async Task<(SearchView? View, string? Reason)> FirstViewAsync(CancellationToken cancellationToken)
    {
        var (view, reason) = await keep.OpenViewAsync(cancellationToken);
        for (var waited = TimeSpan.Zero; view is null or { Size: 0 } && (keep.Progress.IsBuilding || (keep.IsKept && view is null)) && waited < Patience; waited += Pause)
        {
            view?.Dispose();
            await Task.Delay(Pause, clock, cancellationToken);
            (view, reason) = await keep.OpenViewAsync(cancellationToken);
        }

        return (view, reason);
    }

    /// <summary>Where nothing is found within a scope: what the query finds anywhere.</summary>
    private static int Unfiltered(Prepared asked, SearchResult? found, SearchView? view, CancellationToken cancellationToken)
        => found is { Unfiltered: 0 } && !asked.Scope.IsOpen ? view!.Count(asked.Named.Root, null, cancellationToken) : found?.Unfiltered ?? 0;

    private static List<SearchFacetValue> Searched(SearchView view, CancellationToken cancellationToken)
        => [.. view.Search(new SearchRequest(new EverythingNode(default), 0, 1), cancellationToken).Facets[FacetField.Type]
            .Select(v => new SearchFacetValue(v.Value, v.Value, v.Count, false))];

    /// <summary>Only a search that did not find all it was asked for wants to know which condition nothing meets.</summary>
    private static List<SearchCondition> Conditions(
        ParsedQuery query, NameReading reading, SearchView? view, SearchResult? found, CancellationToken cancellationToken)
        => [.. QueryConditions.Of(query).Select(condition => new SearchCondition(
            condition.Label,
            condition.Without,
            view is not null && found is { Loosened: true } or { Unfiltered: 0 } && condition.Node is not NotNode && view!.Count(reading.Of(query, condition.Node), null, cancellationToken) == 0))];
}
