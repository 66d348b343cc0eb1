using SinoRussia.Text;

namespace SinoRussia.Anchoring;

/// <summary>A stretch of a text that is within some edits of a pattern.</summary>
internal readonly record struct NearMatch(TextSpan Span, int Edits);

/// <summary>
/// Levenshtein distance, and the search for a pattern within k edits in a longer text (P. H. Sellers, The theory and computation
/// of evolutionary distances, 1980). Memory is linear, time is the product of the lengths.
/// </summary>
internal static class EditDistance
{
    /// <summary>How alike two short texts are: 1 equal, 0 nothing shared. Two empty texts are equal.</summary>
    public static double Likeness(string left, string right)
    {
        var longer = Math.Max(left.Length, right.Length);
        return longer == 0 ? 1 : 1 - ((double)Between(left, right) / longer);
    }

    public static int Between(string left, string right)
    {
        var row = new int[right.Length + 1];
        for (var j = 0; j < row.Length; j++) row[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (left[i - 1] == right[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[^1];
    }

    /// <summary>
    /// The best stretches of <paramref name="text"/> within <paramref name="most"/> edits of <paramref name="pattern"/>: of a run
    /// of neighbouring ends only the nearest match is given.
    /// </summary>
    public static IReadOnlyList<NearMatch> Search(string text, string pattern, int most)
    {
        var (edits, starts) = (new int[pattern.Length + 1], new int[pattern.Length + 1]);
        for (var i = 0; i < edits.Length; i++) edits[i] = i;
        var found = new List<NearMatch>();
        NearMatch? best = null;
        for (var end = 1; end <= text.Length; end++)
        {
            Advance(edits, starts, pattern, text[end - 1], end);
            if (edits[^1] <= most)
            {
                if (best is null || edits[^1] < best.Value.Edits) best = new NearMatch(new TextSpan(starts[^1], end), edits[^1]);
            }
            else if (best is { } kept)
            {
                found.Add(kept);
                best = null;
            }
        }

        if (best is { } last) found.Add(last);
        return found;
    }

    /// <summary>One more character of the text: each cell takes the cheapest way there and remembers where that way began.</summary>
    private static void Advance(int[] edits, int[] starts, string pattern, char next, int end)
    {
        var (diagonal, diagonalStart) = (edits[0], starts[0]);
        (edits[0], starts[0]) = (0, end);
        for (var i = 1; i < edits.Length; i++)
        {
            var (left, leftStart) = (edits[i], starts[i]);
            var change = diagonal + (pattern[i - 1] == next ? 0 : 1);
            var (cheapest, start) = (change, diagonalStart);
            if (edits[i - 1] + 1 < cheapest) (cheapest, start) = (edits[i - 1] + 1, starts[i - 1]);
            if (left + 1 < cheapest) (cheapest, start) = (left + 1, leftStart);
            (edits[i], starts[i]) = (cheapest, start);
            (diagonal, diagonalStart) = (left, leftStart);
        }
    }
}
