using System.Diagnostics;

namespace SinoRussia.Benchmarks.Searching;

/// <summary>
/// Builds the product's index and FTS5 over a file of passages, then asks both the same queries, ten hits with their texts each, round
/// by round. A query past two seconds is cut, or counts as two seconds where it cannot be.
/// </summary>
internal static class FileSearchBenchmark
{
    private const string Other = "FTS5";
    private const double Megabyte = 1e6;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public static async Task<IReadOnlyList<Measurement>> RunAsync(FileOptions options, CancellationToken cancellationToken)
    {
        using var library = new TemporaryLibrary();
        var passages = new PassageFile(options.Passages);
        var queries = ClassedQuery.Read(options.Queries ?? throw new ArgumentException("This one needs --queries."));
        using var ours = new ProductIndex(library.Folder.Root, passages);
        var theirs = new FullTextIndex(library.Folder.Root, passages);
        var (count, bytes) = passages.Measure();
        var (builds, otherBuilds) = (new List<double>(), new List<double>());
        for (var round = 0; round < options.Rounds; round++)
        {
            builds.Add(await SecondsAsync(() => ours.BuildAsync(options.Threads, cancellationToken)));
            otherBuilds.Add(await SecondsAsync(() => Task.Run(theirs.Build, cancellationToken)));
            Progress($"build {round + 1} of {options.Rounds}: {bytes / Megabyte / builds[^1]:0.0} MB/s, {Other} {bytes / Megabyte / otherBuilds[^1]:0.0} MB/s");
        }

        ours.KeepTexts();
        return
        [
            Measurement.Of($"{Other}, build", "MB/s", [.. otherBuilds.Select(s => bytes / Megabyte / s)]),
            Measurement.Of($"build, {options.Threads} threads", "MB/s", [.. builds.Select(s => bytes / Megabyte / s)], ($"{Other}, build", [.. otherBuilds.Select(s => bytes / Megabyte / s)])),
            Measurement.Of($"build, {options.Threads} threads", "docs/s", [.. builds.Select(s => count / s)]),
            Measurement.Of("text", "MB", [bytes / Megabyte]),
            Measurement.Of("index, text not stored", "MB", [ours.Bytes / Megabyte], ("text", [bytes / Megabyte])),
            Measurement.Of($"{Other}, text stored", "MB", [theirs.Bytes / Megabyte], ("text", [bytes / Megabyte])),
            .. Ask(queries, ours, theirs, options, cancellationToken),
        ];
    }

    private static List<Measurement> Ask(IReadOnlyList<ClassedQuery> queries, ProductIndex ours, FullTextIndex theirs, FileOptions options, CancellationToken cancellationToken)
    {
        var (times, facets, otherTimes) = (new Timings(queries), new Timings(queries), new Timings(queries));
        var (one, many, otherOne, otherMany) = (new List<double>(), new List<double>(), new List<double>(), new List<double>());
        var asked = queries.Where(q => q.Match is not null).ToList();

        // Where times are taken both keep their connections, as a server does. The round before the first is the compiler's and the page cache's.
        using var session = ours.OpenSession();
        using var otherSession = theirs.OpenSession(Patience);
        for (var round = -1; round < options.Rounds; round++)
        {
            double[] mine = [.. queries.Select(q => Milliseconds(() => session.Ask(q, withFacets: false, cancellationToken)))];
            double[] faceted = [.. queries.Select(q => Milliseconds(() => session.Ask(q, withFacets: true, cancellationToken)))];
            double[] other = [.. queries.Select(q => q.Match is null ? 0 : Milliseconds(() => otherSession.Ask(q.Match)))];
            if (round < 0) continue;
            times.Add(mine);
            facets.Add(faceted);
            otherTimes.Add(other);
            one.Add(Throughput.Of(asked, 1, () => ours.OpenSession(), (each, q) => each.Ask(q, withFacets: false, cancellationToken)));
            many.Add(Throughput.Of(asked, options.Threads, () => ours.OpenSession(), (each, q) => each.Ask(q, withFacets: false, cancellationToken)));
            otherOne.Add(asked.Count / (other.Sum() / 1000));
            otherMany.Add(Throughput.Of(asked, options.Threads, () => theirs.OpenSession(Patience), (each, q) => each.Ask(q.Match!)));
            Progress($"round {round + 1} of {options.Rounds}: median {times.Of("all", 0.5)[^1]:0.00} ms, {Other} {otherTimes.Of("all", 0.5)[^1]:0.00} ms");
        }

        return
        [
            .. Timings.Compared(queries, times, otherTimes, Other),
            .. Timings.Percentiles.Select(p => Measurement.Of($"search with facet counts all {p.Name}", "ms", facets.Of("all", p.At), ($"{Other} all {p.Name}", otherTimes.Of("all", p.At)))),
            Measurement.Of("search, 1 thread", "q/s", one, ($"{Other}, 1 thread", otherOne)),
            Measurement.Of($"search, {options.Threads} threads", "q/s", many, ("search, 1 thread", one)),
            Measurement.Of($"{Other}, 1 thread", "q/s", otherOne),
            Measurement.Of($"{Other}, {options.Threads} threads", "q/s", otherMany, ($"{Other}, 1 thread", otherOne)),
        ];
    }

    private static double Milliseconds<T>(Func<T> work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        return Math.Min(Stopwatch.GetElapsedTime(start).TotalMilliseconds, Patience.TotalMilliseconds);
    }

    private static async Task<double> SecondsAsync(Func<Task> work)
    {
        var start = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static void Progress(FormattableString text) => Console.Error.WriteLine(text.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
