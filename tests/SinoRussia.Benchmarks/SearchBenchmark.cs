using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SinoRussia.Library;
using SinoRussia.Searching.Index;
using SinoRussia.Searching.Query;
using SinoRussia.Storage;

namespace SinoRussia.Benchmarks;

/// <summary>
/// All reports, imported once. Each round builds our index and SQLite's FTS5 over the same passages, then asks both the same
/// queries for ten hits with their texts. Ours counts facets, marks hits and reads places as well: it is the answer a page shows.
/// </summary>
internal static class SearchBenchmark
{
    private const string Other = "FTS5";

    public static async Task<IReadOnlyList<Measurement>> RunAsync(Corpus corpus, CancellationToken cancellationToken)
    {
        using var library = new TemporaryLibrary();
        await using var services = new ServiceCollection().AddLogging().AddLibrary(library.Folder).BuildServiceProvider();
        var passages = await FillAsync(services, corpus, cancellationToken);
        var queries = SearchQueries.From(passages);
        using var full = new FullTextTable(Path.Combine(library.Folder.Root, "fts5.db"));
        var (ours, bare, theirs) = (new Series(queries), new Series(queries), new Series(queries));
        for (var round = -1; round < corpus.Rounds; round++)
        {
            var built = await TimeAsync(() => services.GetRequiredService<KeepIndex>().RunAsync(anew: true, null, cancellationToken));
            var otherBuilt = await TimeAsync(() => Task.Run(() => full.Build(passages), cancellationToken));
            var search = services.GetRequiredService<SearchLibrary>();
            var times = await AskAsync(queries, query => search.RunAsync(new SearchQuestion(query.Text, 0, 10), cancellationToken));
            var bareTimes = await AskAsync(queries, query => IdsAsync(services, query, cancellationToken));
            var otherTimes = await AskAsync(queries, query => Task.FromResult(full.Search(query.Match, 10)));

            // The first round is the compiler's.
            if (round < 0) continue;
            ours.Add(passages.Count / built.TotalSeconds, times);
            bare.Add(passages.Count / built.TotalSeconds, bareTimes);
            theirs.Add(passages.Count / otherBuilt.TotalSeconds, otherTimes);
        }

        return [.. ours.Against(theirs, Other), .. bare.Overall("ids, scores and facet counts alone", theirs, Other)];
    }

    /// <summary>What the index does of it, without a look into the store.</summary>
    private static async Task<SearchResult?> IdsAsync(ServiceProvider services, SearchQuery query, CancellationToken cancellationToken)
    {
        var (view, _) = await services.GetRequiredService<KeepIndex>().OpenViewAsync(cancellationToken);
        using (view) return view?.Search(new SearchRequest(QueryParser.Parse(query.Text).Root, 0, 10), cancellationToken);
    }

    private static async Task<IReadOnlyList<(string Id, string Text)>> FillAsync(ServiceProvider services, Corpus corpus, CancellationToken cancellationToken)
    {
        if (await services.GetRequiredService<OpenLibrary>().RunAsync(cancellationToken) is OpenOutcome.Refused refused) throw new InvalidOperationException(refused.Reason);
        foreach (var (name, bytes) in corpus.English)
            await services.GetRequiredService<ImportReport>().RunAsync(new ImportRequest(new MemoryStream(bytes), name, Recognised: WhenRecognised.KeepApart), null, cancellationToken);
        await using var context = await services.GetRequiredService<IDbContextFactory<LibraryContext>>().CreateDbContextAsync(cancellationToken);
        var rows = await context.Passages.OrderBy(p => p.ReportId).ThenBy(p => p.Order).Select(p => new { p.Id, p.Text }).ToListAsync(cancellationToken);
        return [.. rows.Select(row => (row.Id.Value, row.Text))];
    }

    private static async Task<IReadOnlyList<double>> AskAsync<T>(IReadOnlyList<SearchQuery> queries, Func<SearchQuery, Task<T>> ask)
    {
        var times = new List<double>(queries.Count);
        foreach (var query in queries) times.Add((await TimeAsync(() => ask(query))).TotalMilliseconds);
        return times;
    }

    private static async Task<TimeSpan> TimeAsync<T>(Func<Task<T>> work)
    {
        var start = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(start);
    }

    /// <summary>One engine's rounds: how fast it built, and the percentiles of its answers by class.</summary>
    private sealed class Series(IReadOnlyList<SearchQuery> queries)
    {
        private static readonly (string Name, double At)[] Percentiles = [("p50", 0.5), ("p99", 0.99)];
        private readonly List<double> built = [];
        private readonly List<IReadOnlyList<double>> rounds = [];

        public void Add(double documentsPerSecond, IReadOnlyList<double> times)
        {
            built.Add(documentsPerSecond);
            rounds.Add(times);
        }

        public IEnumerable<Measurement> Against(Series other, string name)
        {
            yield return Measurement.Of($"{name}, build", "docs/s", other.built);
            yield return Measurement.Of("index build, from the store", "docs/s", built, ($"{name}, build", other.built));
            foreach (var kind in queries.Select(q => q.Class).Distinct().Prepend("all"))
            {
                foreach (var (percentile, at) in Percentiles)
                {
                    var label = $"{name} {kind} {percentile}";
                    var theirs = other.Of(kind, at);
                    yield return Measurement.Of(label, "ms", theirs);
                    yield return Measurement.Of($"search {kind} {percentile}", "ms", Of(kind, at), (label, theirs));
                }
            }
        }

        public IEnumerable<Measurement> Overall(string what, Series other, string name)
            => Percentiles.Select(p => Measurement.Of($"{what} {p.Name}", "ms", Of("all", p.At), ($"{name} all {p.Name}", other.Of("all", p.At))));

        private List<double> Of(string kind, double at) => [.. rounds.Select(times =>
        {
            var sorted = times.Where((_, i) => kind == "all" || queries[i].Class == kind).Order().ToList();
            return sorted[(int)((sorted.Count - 1) * at)];
        })];
    }
}
