using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SinoRussia.Storage;

namespace SinoRussia.Benchmarks;

/// <summary>The words of the texts, read by their letters alone. Chinese writes no spaces: each pair of characters counts as a word.</summary>
internal sealed partial class CorpusWords(IReadOnlyDictionary<string, int> texts, IReadOnlyDictionary<char, IReadOnlyList<char>> sounds)
{
    private const int FewestTexts = 3;
    private const int FewestLetters = 4;

    public IEnumerable<(string Language, IReadOnlyList<Typo> Typos)> Typos(int seed, int perLanguage)
    {
        foreach (var (language, isOf) in new (string, Func<char, bool>)[] { ("en", char.IsAsciiLetterLower), ("ru", c => c is >= 'а' and <= 'я'), ("zh", c => c >= 0x2E80) })
        {
            var words = texts.Where(w => w.Value >= FewestTexts && w.Key.All(isOf) && w.Key.Length >= (language == "zh" ? 2 : FewestLetters))
                .Select(w => w.Key).Order(StringComparer.Ordinal).ToList();
            yield return (language, new Typos(seed).Of(words, perLanguage, texts.ContainsKey, c => sounds.GetValueOrDefault(c) ?? []));
        }
    }

    public static async Task<CorpusWords> ReadAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var context = await services.GetRequiredService<IDbContextFactory<LibraryContext>>().CreateDbContextAsync(cancellationToken);
        var passages = await context.Passages.Select(p => p.Text).ToListAsync(cancellationToken);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var passage in passages)
        {
            foreach (var word in Word().Matches(Fold(passage)).SelectMany(m => Words(m.Value)).Distinct()) counts[word] = counts.GetValueOrDefault(word) + 1;
        }

        return new(counts, Sounds());
    }

    public static string Fold(string text) => text.ToLowerInvariant().Replace('ё', 'е').Replace("’s", "", StringComparison.Ordinal);

    private static IEnumerable<string> Words(string run)
        => run[0] < 0x2E80 ? [run] : Enumerable.Range(0, run.Length - 1).Select(i => run.Substring(i, 2));

    /// <summary>From the table that the product carries; which characters sound alike is no matter of taste.</summary>
    private static Dictionary<char, IReadOnlyList<char>> Sounds()
    {
        using var stream = typeof(SinoRussia.Searching.SearchingSetup).Assembly.GetManifestResourceStream("SinoRussia.Searching.Index.Spelling.Pinyin.txt")!;
        using var reader = new StreamReader(stream);
        var sounds = new Dictionary<char, IReadOnlyList<char>>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            var characters = line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..].ToList();
            foreach (var c in characters) sounds.TryAdd(c, [.. characters.Where(other => other != c)]);
        }

        return sounds;
    }

    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}]{2,}|[a-zа-я]+", RegexOptions.None, 5000)]
    private static partial Regex Word();
}
