using System.Diagnostics;
using SinoRussia.Searching.Index;
using SinoRussia.Searching.Query;

namespace SinoRussia.Benchmarks.Searching;

/// <summary>The snippets and marks of ten hits of each query, held against finding the hits and fetching their texts.</summary>
internal static class HighlightBenchmark
{
    private const string Search = "search, texts of 10 hits, p50";

    public static async Task<IReadOnlyList<Measurement>> RunAsync(FileOptions options, CancellationToken cancellationToken)
    {
        using var library = new TemporaryLibrary();
        var queries = ClassedQuery.Read(options.Queries ?? throw new ArgumentException("This one needs --queries."));
        using var index = new ProductIndex(library.Folder.Root, new PassageFile(options.Passages));
        await index.BuildAsync(options.Threads, cancellationToken);
        index.KeepTexts();
        var (searched, marked) = (new List<double>(), new List<double>());
        using var session = index.OpenSession();
        for (var round = -1; round < options.Rounds; round++)
        {
            var times = queries.Select(query => Time(session, query, cancellationToken)).ToList();
            if (round < 0) continue;
            searched.Add(Measurement.MedianOf([.. times.Select(t => t.Search)]));
            marked.Add(Measurement.MedianOf([.. times.Select(t => t.Marks)]));
        }

        return [Measurement.Of(Search, "ms", searched), Measurement.Of("snippets and marks of 10 hits, p50", "ms", marked, (Search, searched))];
    }

    private static (double Search, double Marks) Time(ProductIndex.Session session, ClassedQuery query, CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        var (found, texts) = session.Ask(query, withFacets: false, cancellationToken);
        var search = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        start = Stopwatch.GetTimestamp();
        var highlighter = new Highlighter(QueryParser.Parse(query.Text).Root);
        foreach (var text in texts) highlighter.Snippet(text, found.Loosened);
        return (search, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }
}
