namespace SinoRussia.Searching.Index.Spelling;

/// <summary>
/// How unlikely it is that one word was typed for another: optimal string alignment (Damerau 1964: insert, leave out, exchange, swap
/// neighbours), where slips that fingers make cost less than others.
/// </summary>
internal static class EditCost
{
    /// <summary>One slip costs at most so much.</summary>
    public const float Dearest = 1.3f;

    private const int Longest = 64;
    private const float Swapped = 0.75f;
    private const float Exchanged = 1.05f;
    private const float SlippedOff = 0.85f;
    private const float LeftOut = 0.95f;
    private const float Added = 0.95f;
    private const float Doubled = 0.7f;
    private const float AtFirst = 0.15f;

    /// <returns>Infinity where it is more than <paramref name="most"/>.</returns>
    public static float Of(ReadOnlySpan<char> typed, ReadOnlySpan<char> meant, float most)
    {
        if (typed.Length > Longest || meant.Length > Longest) return float.PositiveInfinity;
        Span<float> rows = stackalloc float[3 * (Longest + 1)];
        var width = Longest + 1;
        var before = rows[..width];
        var above = rows.Slice(width, width);
        var current = rows.Slice(2 * width, width);
        above[0] = 0;
        for (var j = 1; j <= meant.Length; j++) above[j] = above[j - 1] + Missing(meant, j - 1);
        for (var i = 1; i <= typed.Length; i++)
        {
            current[0] = above[0] + Extra(typed, i - 1);
            var least = current[0];
            for (var j = 1; j <= meant.Length; j++)
            {
                var cost = above[j - 1] + Instead(typed[i - 1], meant[j - 1], i - 1);
                cost = Math.Min(cost, above[j] + Extra(typed, i - 1));
                cost = Math.Min(cost, current[j - 1] + Missing(meant, j - 1));
                if (i > 1 && j > 1 && typed[i - 1] == meant[j - 2] && typed[i - 2] == meant[j - 1] && typed[i - 1] != typed[i - 2])
                    cost = Math.Min(cost, before[j - 2] + Swapped);
                current[j] = cost;
                least = Math.Min(least, cost);
            }

            // A swap reaches two rows back, so the row above must be hopeless too; its cheapest is never dearer than this one's by a slip.
            if (least > most + Dearest) return float.PositiveInfinity;
            var oldest = before;
            before = above;
            above = current;
            current = oldest;
        }

        return above[meant.Length] <= most ? above[meant.Length] : float.PositiveInfinity;
    }

    private static float Instead(char typed, char meant, int at)
        => typed == meant ? 0 : (Keyboard.AreNeighbours(typed, meant) ? SlippedOff : Exchanged) + (at == 0 ? AtFirst : 0);

    private static float Missing(ReadOnlySpan<char> meant, int at)
        => (at > 0 && meant[at] == meant[at - 1] ? Doubled : LeftOut) + (at == 0 ? AtFirst : 0);

    private static float Extra(ReadOnlySpan<char> typed, int at)
        => at > 0 && (typed[at] == typed[at - 1] || Keyboard.AreNeighbours(typed[at], typed[at - 1])) ? Doubled : Added + (at == 0 ? AtFirst : 0);
}
