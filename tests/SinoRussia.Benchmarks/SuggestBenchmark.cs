using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SinoRussia.Library;
using SinoRussia.Library.Suggesting;
using SinoRussia.Storage;

namespace SinoRussia.Benchmarks;

/// <summary>
/// Every name of an entity typed letter by letter, then once more with a slip: what a suggestion takes, against a search for the same
/// letters, and how often the name stands in the list.
/// </summary>
internal static class SuggestBenchmark
{
    private const int Seed = 2026;
    private const int LongestTyped = 8;
    private const int ShortestWithSlip = 6;
    private const string Other = "search";

    public static async Task<IReadOnlyList<Measurement>> RunAsync(Corpus corpus, CancellationToken cancellationToken)
    {
        using var library = new TemporaryLibrary();
        await using var services = await ThreeLanguages.FillAsync(library, corpus, cancellationToken);
        var (suggest, search) = (services.GetRequiredService<SuggestWords>(), services.GetRequiredService<SearchLibrary>());
        var names = await NamesAsync(services, cancellationToken);
        var (ours, theirs) = (new List<double>(), new List<double>());
        foreach (var typed in names.SelectMany(name => Enumerable.Range(1, Math.Min(LongestTyped, name.Length)).Select(length => name[..length])).Where(t => t.Trim().Length > 0))
        {
            ours.Add(await TimeAsync(() => suggest.RunAsync(typed, cancellationToken)));
            theirs.Add(await TimeAsync(() => search.RunAsync(new SearchQuestion(typed, 0, 10), cancellationToken)));
        }

        var typos = new Typos(Seed).Of([.. names.Where(n => n.Length >= ShortestWithSlip && n[0] < 0x2E80)], 200, _ => false, _ => []).Where(t => t.Kind == "edit").ToList();
        var found = 0;
        foreach (var typo in typos)
        {
            if ((await suggest.RunAsync(typo.Typed, cancellationToken)).Any(s => string.Equals(s.Text, typo.Word, StringComparison.OrdinalIgnoreCase))) found++;
        }

        return
        [
            Measurement.Of($"{Other}, p50", "ms", [At(theirs, 0.5)]),
            Measurement.Of($"{Other}, p99", "ms", [At(theirs, 0.99)]),
            Measurement.Of("suggestion, p50", "ms", [At(ours, 0.5)], ($"{Other}, p50", [At(theirs, 0.5)])),
            Measurement.Of("suggestion, p99", "ms", [At(ours, 0.99)], ($"{Other}, p99", [At(theirs, 0.99)])),
            Measurement.Of("mistyped names (one slip or two) in the list", "%", [100.0 * found / typos.Count]),
        ];
    }

    private static async Task<IReadOnlyList<string>> NamesAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var context = await services.GetRequiredService<IDbContextFactory<LibraryContext>>().CreateDbContextAsync(cancellationToken);
        var names = await context.Entities.Select(e => e.Name).Concat(context.EntityAliases.Select(a => a.Name)).ToListAsync(cancellationToken);
        return [.. names.Select(n => n.ToLowerInvariant()).Distinct().Order(StringComparer.Ordinal)];
    }

    private static async Task<double> TimeAsync(Func<Task> act)
    {
        var start = Stopwatch.GetTimestamp();
        await act();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double At(IReadOnlyList<double> times, double share)
    {
        var sorted = times.Order().ToList();
        return sorted[Math.Min(sorted.Count - 1, (int)Math.Ceiling(sorted.Count * share) - 1)];
    }
}
