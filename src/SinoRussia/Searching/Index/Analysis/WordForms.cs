using System.Collections.Concurrent;
using Lucene.Net.Tartarus.Snowball;
using Lucene.Net.Tartarus.Snowball.Ext;

namespace SinoRussia.Searching.Index.Analysis;

/// <summary>
/// The exact form and the stem of a folded word. A language's few thousand words make most of its text, so forms are remembered,
/// up to a bound.
/// </summary>
internal static class WordForms
{
    private const int MostRemembered = 200_000;
    private static readonly ConcurrentDictionary<string, Forms> Known = new(StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<string, Forms>.AlternateLookup<ReadOnlySpan<char>> KnownBySpan =
        Known.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly ThreadLocal<EnglishStemmer> English = new(() => new EnglishStemmer());
    private static readonly ThreadLocal<RussianStemmer> Russian = new(() => new RussianStemmer());

    private static int remembered;

    public static Forms Of(ReadOnlySpan<char> written)
    {
        if (KnownBySpan.TryGetValue(written, out var forms)) return forms;
        var exact = Exact(written.ToString());
        var stem = OneForm.Stem(exact, Stem(exact));
        forms = new(exact, stem, OneForm.Has(stem));

        // Counted beside it: to count a concurrent dictionary stops everybody who uses it.
        if (KnownBySpan.TryAdd(written, forms) && Interlocked.Increment(ref remembered) >= MostRemembered)
        {
            // In this order some are counted twice, and none forgotten to be counted.
            Interlocked.Exchange(ref remembered, 0);
            Known.Clear();
        }

        return forms;
    }

    /// <param name="HasOne">Whether the exact form says all that the stem does.</param>
    internal readonly record struct Forms(string Exact, string Stem, bool HasOne);

    /// <summary>Without the possessive, inner apostrophes, the stops of an acronym and the commas of a number.</summary>
    private static string Exact(string written)
    {
        var word = written.EndsWith("'s", StringComparison.Ordinal) ? written[..^2] : written;
        word = word.Replace("'", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);
        return char.IsDigit(word[0]) ? word : word.Replace(".", "", StringComparison.Ordinal);
    }

    private static string Stem(string word)
    {
        if (word.All(char.IsAsciiLetterLower)) return Stem(English.Value!, word);
        return word.All(c => c is >= 'а' and <= 'я') ? Stem(Russian.Value!, word) : word;
    }

    private static string Stem(SnowballProgram stemmer, string word)
    {
        stemmer.SetCurrent(word);
        stemmer.Stem();
        var stem = stemmer.Current;
        return stem.Length == 0 ? word : stem;
    }
}
