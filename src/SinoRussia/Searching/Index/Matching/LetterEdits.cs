using System.Text;

namespace SinoRussia.Searching.Index.Matching;

/// <summary>
/// The distance between two words in edits: a letter added, left out, changed, or swapped with the next one, each counted once and no
/// letter edited twice (optimal string alignment). Letters are code points.
/// </summary>
internal static class LetterEdits
{
    public static bool AreWithin(int most, string one, string other)
    {
        if (one == other) return true;
        if (Math.Abs(one.Length - other.Length) > 2 * most) return false;
        Rune[] a = [.. one.EnumerateRunes()];
        Rune[] b = [.. other.EnumerateRunes()];
        if (Math.Abs(a.Length - b.Length) > most) return false;
        var beforeLast = new int[b.Length + 1];
        var last = Enumerable.Range(0, b.Length + 1).ToArray();
        var row = new int[b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var edits = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) edits = Math.Min(edits, beforeLast[j - 2] + 1);
                row[j] = edits;
                least = Math.Min(least, edits);
            }

            if (least > most + 1) return false;
            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[b.Length] <= most;
    }
}
