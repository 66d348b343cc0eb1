using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using SinoRussia.Library;

namespace SinoRussia.Benchmarks;

/// <summary>Of words mistyped in three languages, how many are offered as they were meant: first, or among the first three.</summary>
internal static class RescueBenchmark
{
    private const int Seed = 2026;
    private const int PerLanguage = 100;
    private const int Offered = 3;

    public static async Task<IReadOnlyList<Measurement>> RunAsync(Corpus corpus, CancellationToken cancellationToken)
    {
        using var library = new TemporaryLibrary();
        await using var services = await ThreeLanguages.FillAsync(library, corpus, cancellationToken);
        var search = services.GetRequiredService<SearchLibrary>();
        var measurements = new List<Measurement>();
        var (first, among, all, times) = (0, 0, 0, new List<double>());
        var words = await CorpusWords.ReadAsync(services, cancellationToken);
        foreach (var (language, typos) in words.Typos(Seed, PerLanguage))
        {
            var (firstHere, amongHere) = (0, 0);
            foreach (var typo in typos)
            {
                var start = Stopwatch.GetTimestamp();
                var offers = (await search.RunAsync(new SearchQuestion(typo.Typed, 0, 10), cancellationToken)).Corrections.Take(Offered).Select(c => CorpusWords.Fold(c.Text)).ToList();
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                if (offers.Contains(typo.Word)) amongHere++;
                if (offers.FirstOrDefault() == typo.Word) firstHere++;
                else Console.Error.WriteLine($"  {typo.Kind} {typo.Typed} for {typo.Word}: {string.Join(", ", offers)}");
            }

            measurements.Add(Measurement.Of($"{language}: right word first", "%", [100.0 * firstHere / typos.Count]));
            measurements.Add(Measurement.Of($"{language}: among the first three", "%", [100.0 * amongHere / typos.Count]));
            (first, among, all) = (first + firstHere, among + amongHere, all + typos.Count);
        }

        return
        [
            .. measurements,
            Measurement.Of("right word first", "%", [100.0 * first / all]),
            Measurement.Of("among the first three", "%", [100.0 * among / all]),
            Measurement.Of("a search with its offers", "ms", times),
        ];
    }
}
