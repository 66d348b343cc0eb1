namespace SinoRussia.Library.Suggesting;

/// <summary>All that can be suggested, found by the beginnings of its words. Made once, read by any number of threads.</summary>
internal sealed class SuggestionList
{
    private const int MostOfAKind = 4;
    private readonly IReadOnlyList<Suggestion> all;
    private readonly WordBeginnings words;

    public SuggestionList(IReadOnlyList<Suggestion> all)
    {
        this.all = all;
        words = new(all.Select(s => s.Text));
    }

    /// <summary>Those that have every word of what was typed, the last one as a beginning: as typed where there are enough, else with one slip.</summary>
    public IReadOnlyList<Suggestion> For(string typed, int most)
    {
        var wanted = WordBeginnings.Words(typed);
        if (wanted.Count == 0) return [];
        var found = words.With(wanted).ToDictionary(i => i, _ => 0);
        if (found.Count < most)
        {
            foreach (var i in words.WithASlip(wanted)) found.TryAdd(i, 1);
        }

        var first = wanted[0];
        var ranked = found.OrderBy(f => f.Value)
            .ThenBy(f => all[f.Key].Kind == SuggestionKind.Finding)
            .ThenBy(f => words.Place(f.Key, first))
            .ThenBy(f => all[f.Key].Kind).ThenBy(f => all[f.Key].Text.Length).ThenBy(f => f.Key)
            .Select(f => all[f.Key]).DistinctBy(s => (s.Kind, s.Text.ToUpperInvariant())).ToList();

        // Room for every kind first, then whatever is left.
        var shown = ranked.GroupBy(s => s.Kind).SelectMany(kind => kind.Take(MostOfAKind)).ToHashSet();
        return [.. ranked.Where(shown.Contains).Concat(ranked.Where(s => !shown.Contains(s))).Take(most)];
    }
}
