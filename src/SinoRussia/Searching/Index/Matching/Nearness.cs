namespace SinoRussia.Searching.Index.Matching;

/// <summary>Where a part of a query stands in a text: the positions of its first and its last word.</summary>
internal readonly record struct Occurrence(int First, int Last);

/// <summary>
/// Words near each other: from the first word of the first part to the last word of the last there are at most so many steps. Parts may
/// stand in any order and overlap.
/// </summary>
internal static class Nearness
{
    /// <summary>
    /// The positions from which a stretch of <paramref name="distance"/> steps holds an occurrence of every part, and begins with one.
    /// Ascending; found as far as they are asked for.
    /// </summary>
    /// <param name="parts">The occurrences of each part, by where they begin.</param>
    public static IEnumerable<int> Starts(IReadOnlyList<IReadOnlyList<Occurrence>> parts, int distance)
    {
        if (parts.Any(part => part.Count == 0)) yield break;
        var ends = parts.Select(NearestEnds).ToList();
        var next = new int[parts.Count];
        foreach (var start in parts.SelectMany(part => part).Select(occurrence => occurrence.First).Distinct().Order())
        {
            var all = true;
            for (var i = 0; i < parts.Count; i++)
            {
                while (next[i] < parts[i].Count && parts[i][next[i]].First < start) next[i]++;
                if (next[i] == parts[i].Count) yield break;
                all &= ends[i][next[i]] <= start + distance;
            }

            if (all) yield return start;
        }
    }

    /// <summary>Whether one of the stretches holds the occurrence.</summary>
    public static bool Holds(List<int> starts, Occurrence occurrence, int distance)
    {
        var at = starts.BinarySearch(occurrence.Last - distance);
        if (at < 0) at = ~at;
        return at < starts.Count && starts[at] <= occurrence.First;
    }

    /// <summary>For each occurrence the first end among it and those that begin behind it.</summary>
    private static int[] NearestEnds(IReadOnlyList<Occurrence> part)
    {
        var ends = new int[part.Count];
        for (var i = part.Count - 1; i >= 0; i--) ends[i] = i + 1 < part.Count ? Math.Min(ends[i + 1], part[i].Last) : part[i].Last;
        return ends;
    }
}
