using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SinoRussia.Library;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Benchmarks;

/// <summary>Of the pairs of names, how many find the passage that has the other name; with names and, for comparison, without.</summary>
internal static class NamesBenchmark
{
    private const int All = 10_000;

    public static async Task<IReadOnlyList<Measurement>> RunAsync(Corpus corpus, CancellationToken cancellationToken)
    {
        using var library = new TemporaryLibrary();
        await using var services = await ThreeLanguages.FillAsync(library, corpus, cancellationToken);
        var pairs = await ReadAsync(services, cancellationToken);
        var search = services.GetRequiredService<SearchLibrary>();
        var (found, bare, times) = (0, 0, new List<double>());
        foreach (var pair in pairs)
        {
            var question = new SearchQuestion(pair.Typed, 0, All) { Types = [DocumentType.Passage] };
            var start = Stopwatch.GetTimestamp();
            var isFound = Has(await search.RunAsync(question, cancellationToken), pair);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            if (isFound) found++;
            else Console.Error.WriteLine($"  not found: {pair.Typed} → {pair.Target}");
            if (Has(await search.RunAsync(question with { Names = false }, cancellationToken), pair)) bare++;
        }

        return
        [
            Measurement.Of("pairs of names", "pairs", [pairs.Count]),
            Measurement.Of("found without other names", "%", [100.0 * bare / pairs.Count]),
            Measurement.Of("found with other names", "%", [100.0 * found / pairs.Count]),
            Measurement.Of("a search with all its hits read", "ms", times),
        ];
    }

    private static bool Has(SearchAnswer answer, NamePair pair) => answer.Hits.Any(hit => hit.Id == pair.Passage);

    private static async Task<IReadOnlyList<NamePair>> ReadAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var context = await services.GetRequiredService<IDbContextFactory<LibraryContext>>().CreateDbContextAsync(cancellationToken);
        var entities = await context.Entities.Include(e => e.Aliases).OrderBy(e => e.Id).ToListAsync(cancellationToken);
        var passages = await context.Passages.OrderBy(p => p.ReportId).ThenBy(p => p.Order).Select(p => new { p.Id, p.Text }).ToListAsync(cancellationToken);
        return NamePairs.Of(entities.Select(e => NamePairs.Names(e.Name, e.Aliases)), [.. passages.Select(p => (p.Id.Value, p.Text))]);
    }
}
