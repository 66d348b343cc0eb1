using SinoRussia.Benchmarks;

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

return await BenchmarkRun.RunAsync(verbs, args, Console.Out, Console.Error, CancellationToken.None);
