using SinoRussia.Benchmarks;
using SinoRussia.Benchmarks.Relevance;

// A table of what can be measured. Each verb prints medians and ratios; nothing here passes or fails.
var verbs = new Dictionary<string, Measure>(StringComparer.Ordinal)
{
    ["import"] = ImportBenchmark.RunAsync,
    ["search"] = SearchBenchmark.RunAsync,
    ["names"] = NamesBenchmark.RunAsync,
    ["rescue"] = RescueBenchmark.RunAsync,
    ["suggest"] = SuggestBenchmark.RunAsync,
    ["pages"] = PagesBenchmark.RunAsync,
};

// How good the order is, on a test collection of one's own: relevance --collection DIR …
if (args is ["relevance", .. var rest]) return await RelevanceBenchmark.RunAsync(rest, Console.Out, Console.Error, CancellationToken.None);

return await BenchmarkRun.RunAsync(verbs, args, Console.Out, Console.Error, CancellationToken.None);
