using System.Text;

namespace SinoRussia.Benchmarks;

/// <summary>A word of the texts and how it was mistyped.</summary>
/// <param name="Kind">What went wrong: <c>edit</c>, <c>keyboard</c>, <c>sound</c>.</param>
internal sealed record Typo(string Word, string Typed, string Kind);

/// <summary>
/// Makes typing mistakes by a seeded generator: one slip in words of up to six letters, one or two in longer ones (a letter left out,
/// added, exchanged, two swapped), the wrong keyboard, and for Chinese a wrong character of the same sound. What comes out as a word of
/// the texts is no mistake that anyone could see, and is made anew.
/// </summary>
internal sealed class Typos(int seed)
{
    private const string Latin = "abcdefghijklmnopqrstuvwxyz";
    private const string Cyrillic = "абвгдежзийклмнопрстуфхцчшщъыьэюя";
    private const string LatinKeys = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
    private const string CyrillicKeys = "йцукенгшщзхъфывапролджэячсмитьбюе";
    private readonly Random random = new(seed);

    /// <param name="words">Of one script, in a fixed order.</param>
    /// <param name="isWord">Whether the texts have a word as it stands.</param>
    /// <param name="soundsLike">For a Chinese character those of the same sound.</param>
    public IReadOnlyList<Typo> Of(IReadOnlyList<string> words, int count, Func<string, bool> isWord, Func<char, IReadOnlyList<char>> soundsLike)
    {
        var typos = new List<Typo>();
        for (var tries = 0; typos.Count < count && tries < count * 100; tries++)
        {
            var word = words[random.Next(words.Count)];
            if (Mistyped(word, soundsLike) is { } typo && typo.Typed != word && !isWord(typo.Typed)) typos.Add(typo);
        }

        return typos;
    }

    private Typo? Mistyped(string word, Func<char, IReadOnlyList<char>> soundsLike)
    {
        if (word[0] >= 0x2E80) return OtherSound(word, soundsLike) is { } other ? new(word, other, "sound") : null;
        if (random.Next(6) == 0) return new(word, OtherKeyboard(word), "keyboard");
        var slips = word.Length <= 6 ? 1 : random.Next(1, 3);
        var typed = word;
        for (var i = 0; i < slips; i++) typed = Slip(typed);
        return new(word, typed, "edit");
    }

    private string Slip(string word)
    {
        var at = random.Next(word.Length);
        var letters = word[0] < 0x400 ? Latin : Cyrillic;
        var letter = letters[random.Next(letters.Length)];
        return random.Next(4) switch
        {
            0 => word.Remove(at, 1),
            1 => word.Insert(at, letter.ToString()),
            2 => word[..at] + letter + word[(at + 1)..],
            _ when at + 1 < word.Length => word[..at] + word[at + 1] + word[at] + word[(at + 2)..],
            _ => word.Remove(at, 1),
        };
    }

    private string? OtherSound(string word, Func<char, IReadOnlyList<char>> soundsLike)
    {
        var at = random.Next(word.Length);
        return soundsLike(word[at]) is { Count: > 0 } others ? word[..at] + others[random.Next(others.Count)] + word[(at + 1)..] : null;
    }

    private static string OtherKeyboard(string word)
    {
        var (from, to) = word[0] < 0x400 ? (LatinKeys, CyrillicKeys) : (CyrillicKeys, LatinKeys);
        var typed = new StringBuilder();
        foreach (var c in word) typed.Append(from.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? to[at] : c);
        return typed.ToString();
    }
}
