using Microsoft.EntityFrameworkCore;
using SinoRussia.Storage;

namespace SinoRussia.Library.Suggesting;

/// <summary>
/// Suggests while one types. The list is kept in memory; after a change to the store it is read anew by the next who types, and one who
/// would have to wait for another's reading is served from the list as it was.
/// </summary>
public sealed class SuggestWords(IDbContextFactory<LibraryContext> contexts, ReadSequence sequence, RecentSearches recent) : IDisposable
{
    public const int Most = 10;

    /// <summary>Of these, searches that were asked before.</summary>
    public const int MostRecent = 3;

    /// <summary>UTF-16 units; who types more is not looking for a name.</summary>
    public const int Longest = 100;

    private readonly SemaphoreSlim gate = new(1, 1);
    private volatile Kept? kept;

    public async Task<IReadOnlyList<Suggestion>> RunAsync(string? typed, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(typed) || typed.Length > Longest) return [];
        var names = (await ListAsync(cancellationToken)).For(typed, Most);
        return Together(names, await recent.RunAsync(typed, cancellationToken));
    }

    /// <summary>
    /// What was searched as it begins here stands first, what takes a slip for granted last. A name that says the same as a search is the
    /// better of the two: it tells its other names.
    /// </summary>
    private static List<Suggestion> Together(IReadOnlyList<Suggestion> names, IReadOnlyList<RecentSearch> recent)
    {
        var said = names.Where(name => name.Kind != SuggestionKind.Finding).Select(name => Said(name.Text)).ToHashSet(StringComparer.Ordinal);
        var kept = recent.Where(search => search.Narrowed || !said.Contains(Said(search.Suggestion.Text)))
            .DistinctBy(search => (Said(search.Suggestion.Text), search.Narrowed ? search.Suggestion.Url : "")).Take(MostRecent).ToLookup(search => search.AsTyped, search => search.Suggestion);
        return [.. kept[true], .. names.Take(Most - kept.Sum(some => some.Count())), .. kept[false]];
    }

    private static string Said(string text) => string.Join(' ', WordBeginnings.Words(text));

    public void Dispose() => gate.Dispose();

    private async Task<SuggestionList> ListAsync(CancellationToken cancellationToken)
    {
        var now = await sequence.RunAsync(cancellationToken);
        if (kept is { } held && (held.Sequence == now || gate.CurrentCount == 0)) return held.List;
        await gate.WaitAsync(cancellationToken);
        try
        {
            if (kept is { } other && other.Sequence == now) return other.List;
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            var list = new SuggestionList(await SuggestionSources.ReadAsync(context, cancellationToken));
            kept = new(now, list);
            return list;
        }
        finally
        {
            gate.Release();
        }
    }

    private sealed record Kept(long Sequence, SuggestionList List);
}
