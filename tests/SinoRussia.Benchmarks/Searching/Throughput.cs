using System.Diagnostics;

namespace SinoRussia.Benchmarks.Searching;

/// <summary>How many queries a second several threads answer together, each with a session of its own.</summary>
internal static class Throughput
{
    public static double Of<TSession>(IReadOnlyList<ClassedQuery> queries, int threads, Func<TSession> open, Action<TSession, ClassedQuery> ask)
        where TSession : IDisposable
    {
        var next = -1;
        using var ready = new Barrier(threads + 1);
        var workers = Enumerable.Range(0, threads).Select(_ => new Thread(() =>
        {
            using var session = open();
            ask(session, queries[0]);
            ready.SignalAndWait();
            for (var at = Interlocked.Increment(ref next); at < queries.Count; at = Interlocked.Increment(ref next)) ask(session, queries[at]);
        })).ToList();
        foreach (var worker in workers) worker.Start();
        ready.SignalAndWait();
        var start = Stopwatch.GetTimestamp();
        foreach (var worker in workers) worker.Join();
        return queries.Count / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
