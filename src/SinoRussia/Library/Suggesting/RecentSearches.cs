using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library.Suggesting;

/// <summary>
/// Suggests what was searched for before and found something. The history is short and read anew when it has changed: a search counts from
/// the next letter on, and one that was cleared is gone.
/// </summary>
public sealed class RecentSearches(IDbContextFactory<LibraryContext> contexts)
{
    private volatile Kept? kept;

    /// <summary>As typed first, then with one slip; each the last asked first. Not what was typed itself, unless it had filters.</summary>
    internal async Task<IReadOnlyList<RecentSearch>> RunAsync(string typed, CancellationToken cancellationToken)
    {
        var words = WordBeginnings.Words(typed);
        if (words.Count == 0) return [];
        var held = await ReadAsync(cancellationToken);
        var asTyped = held.Words.With(words).ToHashSet();
        return [.. asTyped.Order().Concat(held.Words.WithASlip(words).Where(at => !asTyped.Contains(at)).Order())
            .Where(at => held.Rows[at].Filters.Length > 0 || !WordBeginnings.Words(held.Rows[at].Query).SequenceEqual(words))
            .Select(at => new RecentSearch(Suggestion(held.Rows[at]), asTyped.Contains(at), held.Rows[at].Filters.Length > 0))];
    }

    private async Task<Kept> ReadAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var now = await context.AskedSearches.GroupBy(_ => 1)
            .Select(all => new { Count = all.Count(), Last = all.Max(row => row.Asked) }).FirstOrDefaultAsync(cancellationToken);
        var state = now is null ? default : (now.Count, now.Last);
        if (kept is { } held && held.State == state) return held;
        var rows = await context.AskedSearches.Where(row => row.Found > 0).OrderByDescending(row => row.Asked).ThenByDescending(row => row.Id).ToListAsync(cancellationToken);
        return kept = new(state, rows, new WordBeginnings(rows.Select(row => row.Query)));
    }

    private static Suggestion Suggestion(AskedSearch row) => new(
        SuggestionKind.Recent,
        row.Query,
        string.Create(CultureInfo.InvariantCulture, $"{row.Found:N0} {(row.Found == 1 ? "result" : "results")}{(row.Filters.Length > 0 ? ", narrowed" : "")}"),
        Text.Scripts.Language(row.Query) ?? "en",
        $"/search?q={Uri.EscapeDataString(row.Query)}{(row.Filters.Length > 0 ? "&" + row.Filters : "")}");

    private sealed record Kept((int Count, DateTimeOffset Last) State, IReadOnlyList<AskedSearch> Rows, WordBeginnings Words);
}

/// <param name="AsTyped">All its words begin as typed; else with one slip.</param>
/// <param name="Narrowed">It had filters, so it leads to something else than its words alone.</param>
internal sealed record RecentSearch(Suggestion Suggestion, bool AsTyped, bool Narrowed);
