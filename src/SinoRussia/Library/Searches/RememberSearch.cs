using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using SinoRussia.Model;
using SinoRussia.Searching.Query;
using SinoRussia.Storage;

namespace SinoRussia.Library.Searches;

/// <summary>
/// Keeps the history of searches. Nobody waits for it: a search is noted in memory and written a moment later, so that finding costs no
/// write to the disk. A crash in between loses a line of history and nothing else.
/// </summary>
public sealed class RememberSearch(IDbContextFactory<LibraryContext> contexts, TimeProvider clock) : IDisposable
{
    private readonly ConcurrentQueue<Noted> waiting = new();
    private readonly SemaphoreSlim bell = new(0);
    private readonly SemaphoreSlim gate = new(1, 1);

    /// <summary>Notes a search that was answered.</summary>
    public void Run(SearchQuestion question, int found)
    {
        ArgumentNullException.ThrowIfNull(question);
        var (query, filters) = (question.Text.Trim(), QuestionFilters.Write(question));
        if (query.Length is 0 or > SearchesLimits.Query || filters.Length > SearchesLimits.Filters) return;
        waiting.Enqueue(new(query, filters, found, clock.GetUtcNow()));
        if (waiting.Count > SearchesLimits.History) waiting.TryDequeue(out _);
        bell.Release();
    }

    /// <summary>Writes what is waiting; the oldest lines beyond the limit go.</summary>
    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        try
        {
            var noted = new List<Noted>();
            while (waiting.TryDequeue(out var one)) noted.Add(one);
            if (noted.Count > 0) await WriteAsync(noted, cancellationToken);
        }
        finally
        {
            gate.Release();
        }
    }

    public void Dispose()
    {
        bell.Dispose();
        gate.Dispose();
    }

    internal Task WaitAsync(CancellationToken cancellationToken) => bell.WaitAsync(cancellationToken);

    private async Task WriteAsync(List<Noted> noted, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var sames = noted.Select(Sameness).Distinct().ToList();
        var known = await context.AskedSearches.AsTracking().Where(row => sames.Contains(row.Sameness)).ToDictionaryAsync(row => row.Sameness, cancellationToken);
        foreach (var one in noted)
        {
            var sameness = Sameness(one);
            if (known.TryGetValue(sameness, out var row)) row.Again(one.Query, one.Found, one.At);
            else context.AskedSearches.Add(known[sameness] = AskedSearch.Create(one.Query, one.Filters, sameness, one.Found, one.At));
        }

        await context.SaveChangesAsync(cancellationToken);
        await context.AskedSearches.OrderByDescending(row => row.Asked).ThenByDescending(row => row.Id).Skip(SearchesLimits.History).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>Two ways of typing that are read as the same query are the same search.</summary>
    private static string Sameness(Noted one) => QueryParser.Parse(one.Query).Mended + "\n" + one.Filters;

    private sealed record Noted(string Query, string Filters, int Found, DateTimeOffset At);
}
