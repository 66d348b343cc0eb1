using System.Text;

namespace SinoRussia.Searching.Index.Spelling;

/// <summary>Russian words in Latin letters and English ones in Cyrillic, as people write them; close enough to look for what was meant.</summary>
internal static class Transliteration
{
    private static readonly (string Latin, string Cyrillic)[] Letters =
    [
        ("shch", "щ"), ("zh", "ж"), ("kh", "х"), ("ts", "ц"), ("tz", "ц"), ("ch", "ч"), ("sh", "ш"), ("yu", "ю"), ("ju", "ю"), ("iu", "ю"), ("ya", "я"),
        ("ja", "я"), ("ia", "я"), ("yo", "е"), ("ye", "е"), ("je", "е"), ("iy", "ий"), ("yi", "ый"), ("ay", "ай"), ("ey", "ей"), ("oy", "ой"), ("uy", "уй"),
        ("a", "а"), ("b", "б"), ("v", "в"), ("w", "в"), ("g", "г"), ("d", "д"), ("e", "е"), ("z", "з"), ("i", "и"), ("j", "й"), ("k", "к"), ("c", "к"),
        ("l", "л"), ("m", "м"), ("n", "н"), ("o", "о"), ("p", "п"), ("r", "р"), ("s", "с"), ("t", "т"), ("u", "у"), ("f", "ф"), ("h", "х"), ("y", "ы"),
        ("x", "кс"), ("q", "к"), ("'", "ь"),
    ];

    /// <summary>In the other of the two scripts; null for a word of neither.</summary>
    public static string? Of(string word)
    {
        if (word.All(char.IsAsciiLetterLower)) return Written(word, Letters.Select(l => (l.Latin, l.Cyrillic)));
        return word.All(c => c is >= 'а' and <= 'я')
            ? Written(word, [("э", "e"), ("ъ", ""), ("ь", ""), ("й", "y"), .. Letters.Where(l => l.Cyrillic.Length == 1).Select(l => (l.Cyrillic, l.Latin))]) : null;
    }

    private static string Written(string word, IEnumerable<(string From, string To)> pairs)
    {
        var table = pairs.ToList();
        var written = new StringBuilder();
        for (var at = 0; at < word.Length;)
        {
            var (from, to) = table.FirstOrDefault(pair => string.CompareOrdinal(word, at, pair.From, 0, pair.From.Length) == 0);
            written.Append(from is null ? word[at].ToString() : to);
            at += from?.Length ?? 1;
        }

        return written.ToString();
    }
}
