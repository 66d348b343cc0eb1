using SinoRussia.Benchmarks;
using SinoRussia.Benchmarks.Relevance;
using SinoRussia.Benchmarks.Searching;

// Tables of what can be measured. Each verb prints medians and ratios; nothing here passes or fails.
var verbs = new Dictionary<string, Measure>(StringComparer.Ordinal)
{
    ["import"] = ImportBenchmark.RunAsync,
    ["search"] = SearchBenchmark.RunAsync,
    ["names"] = NamesBenchmark.RunAsync,
    ["rescue"] = RescueBenchmark.RunAsync,
    ["suggest"] = SuggestBenchmark.RunAsync,
    ["pages"] = PagesBenchmark.RunAsync,
    ["nrt"] = FreshNoteBenchmark.RunAsync,
    ["cold"] = ColdBenchmark.RunAsync,
};

// The same on files of one's own: VERB --passages FILE.tsv …
var onFiles = new Dictionary<string, MeasureFiles>(StringComparer.Ordinal)
{
    ["search"] = FileSearchBenchmark.RunAsync,
    ["facets"] = FacetsBenchmark.RunAsync,
    ["highlight"] = HighlightBenchmark.RunAsync,
};

// How good the order is, on a test collection of one's own: relevance --collection DIR …
if (args is ["relevance", .. var rest]) return await RelevanceBenchmark.RunAsync(rest, Console.Out, Console.Error, CancellationToken.None);
if (args is [ColdBenchmark.Hello]) return await ColdBenchmark.ServeHelloAsync();
return args.Contains("--passages", StringComparer.Ordinal)
    ? await FileRun.RunAsync(onFiles, args, Console.Out, Console.Error, CancellationToken.None)
    : await BenchmarkRun.RunAsync(verbs, args, Console.Out, Console.Error, CancellationToken.None);
