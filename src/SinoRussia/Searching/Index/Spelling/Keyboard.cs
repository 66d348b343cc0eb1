using System.Text;

namespace SinoRussia.Searching.Index.Spelling;

/// <summary>The English and the Russian keyboard: which letters share a key, and which keys lie side by side.</summary>
internal static class Keyboard
{
    private static readonly string[] LatinRows = ["`1234567890-=", "qwertyuiop[]", "asdfghjkl;'", "zxcvbnm,./"];
    private static readonly string[] CyrillicRows = ["е1234567890-=", "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю."];
    private static readonly Dictionary<char, char> ToCyrillic = Pairs(LatinRows, CyrillicRows);
    private static readonly Dictionary<char, char> ToLatin = Pairs(CyrillicRows, LatinRows);
    private static readonly Dictionary<char, (int Row, float Column)> Places = Placed();

    /// <summary>What the same keys write on the other keyboard; null for a text that is of neither or of both.</summary>
    public static string? OtherLayout(string typed)
    {
        var lower = typed.ToLowerInvariant();
        var hasLatin = lower.Any(char.IsAsciiLetterLower);
        var hasCyrillic = lower.Any(IsCyrillic);
        if (hasLatin == hasCyrillic || lower.Any(c => char.IsLetter(c) && !char.IsAsciiLetterLower(c) && !IsCyrillic(c))) return null;
        var other = new StringBuilder(lower.Length);
        var keys = hasLatin ? ToCyrillic : ToLatin;
        foreach (var c in lower.Replace('ё', '`')) other.Append(keys.GetValueOrDefault(c, c));
        return other.ToString();
    }

    /// <summary>Whether the finger may have slipped from the one to the other.</summary>
    public static bool AreNeighbours(char one, char other)
        => Places.TryGetValue(one, out var a) && Places.TryGetValue(other, out var b)
            && Math.Abs(a.Row - b.Row) <= 1 && Math.Abs(a.Column - b.Column) <= 1.1f && IsCyrillic(one) == IsCyrillic(other);

    private static bool IsCyrillic(char c) => c is >= 'а' and <= 'я' or 'ё';

    private static Dictionary<char, char> Pairs(string[] from, string[] to)
    {
        var pairs = new Dictionary<char, char>();

        // The row of figures last: its one Russian letter is folded to one that has a key of its own.
        foreach (var (left, right) in from.Zip(to).Reverse())
        {
            foreach (var (a, b) in left.Zip(right)) pairs.TryAdd(a, b);
        }

        return pairs;
    }

    private static Dictionary<char, (int Row, float Column)> Placed()
    {
        var places = new Dictionary<char, (int, float)>();
        foreach (var rows in new[] { LatinRows, CyrillicRows })
        {
            for (var row = 1; row < rows.Length; row++)
            {
                // Each row stands half a key or less to the right of the one above.
                for (var i = 0; i < rows[row].Length; i++) places.TryAdd(rows[row][i], (row, i + (0.4f * row)));
            }
        }

        return places;
    }
}
