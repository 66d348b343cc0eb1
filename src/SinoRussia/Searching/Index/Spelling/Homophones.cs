using System.Text;

namespace SinoRussia.Searching.Index.Spelling;

/// <summary>
/// Han characters that sound alike, as people type them by their syllables: from <c>Pinyin.txt</c>, which names its source and licence.
/// </summary>
internal static class Homophones
{
    private static readonly Lazy<(Dictionary<string, string> Characters, Dictionary<char, List<string>> Syllables)> Table = new(Read);

    /// <summary>Beginnings and endings that speakers of the south, and fingers in a hurry, take for each other.</summary>
    private static readonly (string From, string To)[] Alike = [("zh", "z"), ("ch", "c"), ("sh", "s"), ("l", "n"), ("f", "h")];

    /// <summary>Every other character of the same syllable, without regard to the tone.</summary>
    public static IEnumerable<char> Of(char character)
        => Syllables(character).SelectMany(syllable => Table.Value.Characters[syllable]).Where(c => c != character).Distinct();

    /// <summary>Characters of a syllable that is easily taken for this one's.</summary>
    public static IEnumerable<char> Near(char character)
    {
        var exact = Syllables(character);
        return exact.SelectMany(Similar).Where(s => !exact.Contains(s)).SelectMany(s => Table.Value.Characters.GetValueOrDefault(s, "")).Distinct();
    }

    /// <summary>The characters of a syllable as it is typed in letters; empty for what is none.</summary>
    public static string Spelt(string syllable) => Table.Value.Characters.GetValueOrDefault(syllable, "");

    private static List<string> Syllables(char character) => Table.Value.Syllables.GetValueOrDefault(character) ?? [];

    private static IEnumerable<string> Similar(string syllable)
    {
        foreach (var (from, to) in Alike)
        {
            if (syllable.StartsWith(from, StringComparison.Ordinal)) yield return to + syllable[from.Length..];
            else if (syllable.StartsWith(to, StringComparison.Ordinal)) yield return from + syllable[to.Length..];
        }

        if (syllable.EndsWith("ng", StringComparison.Ordinal)) yield return syllable[..^1];
        else if (syllable.EndsWith('n')) yield return syllable + "g";
    }

    private static (Dictionary<string, string> Characters, Dictionary<char, List<string>> Syllables) Read()
    {
        var assembly = typeof(Homophones).Assembly;
        var name = assembly.GetManifestResourceNames().Single(n => n.EndsWith("Spelling.Pinyin.txt", StringComparison.Ordinal));
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        var characters = new Dictionary<string, string>(StringComparer.Ordinal);
        var syllables = new Dictionary<char, List<string>>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#') || line.IndexOf(' ', StringComparison.Ordinal) is not (> 0 and var space)) continue;
            var syllable = line[..space];
            characters[syllable] = line[(space + 1)..];
            foreach (var c in line.AsSpan(space + 1))
            {
                if (!syllables.TryGetValue(c, out var of)) syllables[c] = of = [];
                of.Add(syllable);
            }
        }

        return (characters, syllables);
    }
}
