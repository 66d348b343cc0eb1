using System.Globalization;
using System.Text.Json;

namespace SinoRussia.Benchmarks;

/// <summary>One verb: measures on the reports of a run.</summary>
internal delegate Task<IReadOnlyList<Measurement>> Measure(Corpus corpus, CancellationToken cancellationToken);

/// <summary>Runs the verbs that were asked for, prints what they measured, and writes it to a file when told.</summary>
internal static class BenchmarkRun
{
    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    private static readonly string[] InThreeLanguages = ["names", "rescue", "suggest"];

    /// <returns>0 done, 2 wrong usage.</returns>
    public static async Task<int> RunAsync(
        IReadOnlyDictionary<string, Measure> verbs, string[] args, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        var (asked, file) = args switch
        {
            [var verb] => (verb, null),
            [var verb, "--out", var path] => (verb, path),
            [var verb, "--small"] => (verb, null),
            _ => ("", null),
        };
        if (asked != "all" && !verbs.ContainsKey(asked))
        {
            await errors.WriteLineAsync($"One of: all, {string.Join(", ", verbs.Keys)}; then --out FILE.json where the numbers are to be kept, or --small for seconds of generated text.");
            return 2;
        }

        var corpus = args.Contains("--small") ? Corpus.Small() : Corpus.Find();
        await output.WriteLineAsync($"On {corpus.Origin}.");
        var results = new List<BenchmarkResult>();
        foreach (var (verb, measure) in verbs.Where(verb => asked == "all" || verb.Key == asked))
        {
            if (corpus.Others.Count == 0 && InThreeLanguages.Contains(verb))
            {
                await output.WriteLineAsync($"{verb} · not measured: it wants Chinese and Russian reports, and there are none here.");
                continue;
            }

            var before = Machine.Now();
            var measurements = await measure(corpus, cancellationToken);
            var result = new BenchmarkResult(verb, before, Machine.Now().Load, measurements);
            await PrintAsync(result, output);
            results.Add(result);
        }

        if (file is not null) await File.WriteAllTextAsync(file, JsonSerializer.Serialize(results, Json) + "\n", cancellationToken);
        return 0;
    }

    internal static async Task PrintAsync(BenchmarkResult result, TextWriter output)
    {
        await output.WriteLineAsync($"{result.Verb} · {result.Machine.Cores} cores, {result.Machine.Runtime}, load {Load(result.Machine.Load)} before, {Load(result.LoadAfter)} after");
        foreach (var line in result.Settings) await output.WriteLineAsync("  " + line);
        foreach (var one in result.Measurements)
        {
            var text = $"  {one.Name,-44} {Number(one.Median),10} {one.Unit,-10} ({Number(one.Low)} to {Number(one.High)})";
            await output.WriteLineAsync(one.Ratio is { } ratio ? $"{text}  {ratio.ToString("0.000", CultureInfo.InvariantCulture)} of {one.To}" : text);
        }
    }

    private static string Number(double value) => value.ToString(value < 100 ? "0.00" : "#,0", CultureInfo.InvariantCulture);

    private static string Load(double? load) => load?.ToString("0.00", CultureInfo.InvariantCulture) ?? "unknown";
}
