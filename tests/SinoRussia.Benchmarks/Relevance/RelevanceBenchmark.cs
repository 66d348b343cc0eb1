using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using SinoRussia.Searching.Index.Ranking;

namespace SinoRussia.Benchmarks.Relevance;

/// <summary>How well ranking orders the documents of a test collection, beside Lucene as it comes, on the same queries in the same run.</summary>
internal static class RelevanceBenchmark
{
    private const string Usage = "relevance --collection DIR [--run FILE] [--ablate] [--out FILE.json]: DIR holds corpus.jsonl, queries.tsv, qrels.tsv.";
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    private static readonly (string Name, RankingParts Parts)[] LeftOut =
    [
        ("without exact lengths", RankingParts.All with { ExactLengths = false }),
        ("without small words told apart", RankingParts.All with { SmallWords = false }),
        ("without headings", RankingParts.All with { Headings = false }),
        ("without nearness", RankingParts.All with { Nearness = false }),
        ("without feedback", RankingParts.All with { Feedback = false }),
        ("without any of them", new() { ExactLengths = false, SmallWords = false, Headings = false, Nearness = false, Feedback = false }),
    ];

    /// <returns>0 done, 1 no collection, 2 wrong usage.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        if (RelevanceOptions.Read(args) is not { } options)
        {
            await errors.WriteLineAsync(Usage);
            return 2;
        }

        TestCollection collection;
        try
        {
            collection = TestCollection.Read(options.Collection);
        }
        catch (IOException exception)
        {
            await errors.WriteLineAsync("No collection: " + exception.Message);
            return 1;
        }

        var before = Machine.Now();
        using var ours = new ProductRanking(collection);
        using var stock = new StockRanking(collection);
        var (one, _) = Measure("Lucene as it comes, one field", collection, typed => stock.Ask(typed, StockRanking.OneField), null);
        var (two, _) = Measure("Lucene as it comes, two fields", collection, typed => stock.Ask(typed, StockRanking.TwoFields), one);
        var (product, answers) = Measure("SinoRussia", collection, typed => ours.Ask(typed, RankingParts.All), one);
        var rows = new List<RelevanceRow> { one, two, product };
        if (options.Ablate) rows.AddRange(LeftOut.Select(part => Measure(part.Name, collection, typed => ours.Ask(typed, part.Parts), one).Row));
        var result = new RelevanceResult(collection.Name, collection.Documents.Count, collection.Queries.Count, before, Machine.Now().Load, rows);
        await PrintAsync(result, output);
        if (options.Run is { } run) await File.WriteAllLinesAsync(run, TrecRun.Lines(collection.Queries, answers), cancellationToken);
        if (options.Out is { } file) await File.WriteAllTextAsync(file, JsonSerializer.Serialize(result, Json) + "\n", cancellationToken);
        return 0;
    }

    private static (RelevanceRow Row, IReadOnlyList<IReadOnlyList<string>> Answers) Measure(
        string name, TestCollection collection, Func<string, IReadOnlyList<string>> ask, RelevanceRow? stock)
    {
        var times = new List<double>(collection.Queries.Count);
        var answers = new List<IReadOnlyList<string>>(collection.Queries.Count);
        foreach (var query in collection.Queries)
        {
            var start = Stopwatch.GetTimestamp();
            answers.Add(ask(query.Text));
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        var scores = RelevanceScores.Of(collection.Queries, answers);
        return (new(name, scores.Ndcg, scores.Recall, scores.Map, scores.Ndcg / (stock?.Ndcg ?? scores.Ndcg), Measurement.MedianOf(times)), answers);
    }

    private static async Task PrintAsync(RelevanceResult result, TextWriter output)
    {
        await output.WriteLineAsync($"relevance · {result.Collection}: {result.Documents} documents, {result.Queries} queries · {result.Machine.Cores} cores, load {Number(result.Machine.Load, "0.00")} before, {Number(result.LoadAfter, "0.00")} after");
        await output.WriteLineAsync($"  {"",-36} {"nDCG@10",8} {"R@100",8} {"MAP",8} {"of stock",9} {"ms p50",8}");
        foreach (var row in result.Rows)
            await output.WriteLineAsync($"  {row.Name,-36} {Number(row.Ndcg),8} {Number(row.Recall),8} {Number(row.Map),8} {Number(row.ToStock, "0.000"),9} {Number(row.Milliseconds, "0.00"),8}");
    }

    private static string Number(double? value, string format = "0.0000") => value?.ToString(format, CultureInfo.InvariantCulture) ?? "unknown";
}
