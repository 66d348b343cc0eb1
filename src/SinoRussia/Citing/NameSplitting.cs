using System.Text;
using SinoRussia.Text;

namespace SinoRussia.Citing;

/// <summary>
/// Printed names to cited names. No rule knows every name: a double family name without a hyphen loses its first half, and a
/// romanized name printed family name first is read the western way. Such a name is still right in a full note, where nothing is turned.
/// </summary>
public static class NameSplitting
{
    private static readonly HashSet<string> Particles =
        new(["van", "von", "de", "der", "den", "del", "della", "di", "da", "dos", "du", "la", "le", "ten", "ter", "zu", "al", "bin", "ibn", "фон", "де"],
            StringComparer.Ordinal);

    private static readonly HashSet<string> Suffixes = new(["Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"], StringComparer.Ordinal);

    private static readonly HashSet<string> Others =
        new(["et al.", "et al", "others", "and others", "и др.", "и другие", "等"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> CorporateWords = new(
        ["team", "institute", "institution", "center", "centre", "council", "group", "project", "program", "programme", "office", "ministry",
            "department", "corporation", "university", "academy", "association", "committee", "commission", "staff", "agency", "foundation",
            "network", "service", "organization", "organisation", "union", "press", "bureau", "department", "forum", "news"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The names of a printed list in order, and whether it ends in "et al." or its like.</summary>
    public static CitedNames ReadAll(IEnumerable<string> printed)
    {
        var names = new List<CitedName>();
        var more = false;
        foreach (var name in printed)
        {
            if (Others.Contains(name.Trim())) more = true;
            else names.Add(Read(name));
        }

        return new CitedNames([.. names], more);
    }

    public static CitedName Read(string printed)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(printed);
        var words = printed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToList();
        var name = string.Join(' ', words);
        if (words.Count == 1 || IsEastAsian(name) || words.Exists(CorporateWords.Contains)) return CitedName.AsPrinted(name);

        string? suffix = null;
        if (Suffixes.Contains(words[^1]))
        {
            suffix = words[^1];
            words.RemoveAt(words.Count - 1);
            words[^1] = words[^1].TrimEnd(',');
            if (words.Count == 1) return CitedName.Person(words[0], null, suffix);
        }

        var comma = words.FindIndex(word => word.EndsWith(','));
        if (comma >= 0 && comma < words.Count - 1)
            return CitedName.Person(Words(words, 0, comma + 1).TrimEnd(','), Words(words, comma + 1, words.Count), suffix);
        if (FamilyStandsFirst(words)) return CitedName.Person(words[0], Words(words, 1, words.Count), suffix);

        var family = words.Count - 1;
        while (family > 1 && Particles.Contains(words[family - 1])) family--;
        return CitedName.Person(Words(words, family, words.Count), Words(words, 0, family), suffix);
    }

    private static string Words(List<string> words, int start, int end) => string.Join(' ', words[start..end]);

    /// <summary><c>Кашин В. Б.</c> and <c>Кокошин Андрей Афанасьевич</c>: initials or a patronymic at the end.</summary>
    private static bool FamilyStandsFirst(List<string> words)
    {
        var last = words[^1];
        var initials = words.Skip(1).All(word => word.EndsWith('.') && word.Where(char.IsLetter).All(char.IsUpper));
        return initials || (words.Count == 3 && (last.EndsWith("вич", StringComparison.Ordinal) || last.EndsWith("вна", StringComparison.Ordinal)));
    }

    private static bool IsEastAsian(string name)
        => name.EnumerateRunes().Any(rune => Scripts.IsHan(rune) || IsHangul(rune) || rune.Value is >= 0x3040 and <= 0x30FF);

    private static bool IsHangul(Rune rune) => rune.Value is (>= 0xAC00 and <= 0xD7A3) or (>= 0x1100 and <= 0x11FF);
}
