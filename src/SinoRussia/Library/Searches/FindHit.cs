using Microsoft.EntityFrameworkCore;
using SinoRussia.Library.Answering;
using SinoRussia.Library.Naming;
using SinoRussia.Storage;

namespace SinoRussia.Library.Searches;

/// <param name="Total">How many there are now.</param>
public sealed record NumberedHit(SearchHit Hit, int Total);

/// <summary>Finds the n-th result of a list, which is what going from result to result needs. The order is the one on the page.</summary>
public sealed class FindHit(KeepIndex keep, KnownNames names, IDbContextFactory<LibraryContext> contexts, TimeProvider clock)
{
    /// <param name="question">Its offset and limit do not matter.</param>
    /// <param name="number">Counted from 1.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>Null where the list has no such result, or its text has just gone.</returns>
    public async Task<NumberedHit?> RunAsync(SearchQuestion question, int number, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        if (number is < 1 or > SearchesLimits.Steps) return null;
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var asked = await Prepared.ReadAsync(question with { Offset = number - 1, Limit = 1 }, await names.ReadAsync(cancellationToken), context, cancellationToken);
        var (view, _) = await keep.OpenViewAsync(cancellationToken);
        if (view is null) return null;
        using (view)
        {
            var found = view.Search(asked.Request with { Clock = clock, WithFacets = false, ReadTexts = new BestTexts(context).Read }, cancellationToken);
            var hits = await new HitReader(context, question, asked.Marked, found.Loosened).ReadAsync(found.Hits, cancellationToken);
            return hits is [var hit] ? new(hit, found.Total) : null;
        }
    }
}
