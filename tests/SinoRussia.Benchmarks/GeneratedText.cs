using System.Text;

namespace SinoRussia.Benchmarks;

/// <summary>
/// Reports of made-up words, the same ones every time. Few words are frequent and most are rare, as in a language; nothing else about
/// them is like a real report, so their numbers are to be held against each other alone.
/// </summary>
internal static class GeneratedText
{
    private const int Seed = 20261126;
    private const int Vocabulary = 4000;
    private const int Chapters = 6;
    private const int Paragraphs = 12;
    private const int Words = 60;
    private static readonly string[] Syllables = ["ba", "cor", "del", "fin", "gar", "hol", "jin", "kes", "lum", "mor", "nav", "pol", "quin", "rad", "sat", "tor", "vel", "wes", "yar", "zon"];

    // Not for secrets: the same words are wanted in every run.
#pragma warning disable CA5394
    public static IReadOnlyList<(string Name, byte[] Bytes)> Reports(int count)
    {
        var random = new Random(Seed);
        return [.. Enumerable.Range(1, count).Select(number => ($"generated-{number}.md", Encoding.UTF8.GetBytes(Report(number, random))))];
    }

    private static string Report(int number, Random random)
    {
        var text = new StringBuilder($"---\ntitle: Generated {number}\n---\n");
        for (var chapter = 1; chapter <= Chapters; chapter++)
        {
            text.Append($"\n## Chapter {chapter} of {number}\n");
            for (var paragraph = 0; paragraph < Paragraphs; paragraph++) text.Append('\n').AppendJoin(' ', Enumerable.Range(0, Words).Select(_ => Word(random))).Append(".\n");
        }

        return text.ToString();
    }

    /// <summary>The n-th word comes about as often as 1/n.</summary>
    private static string Word(Random random)
    {
        var rank = (int)Math.Pow(Vocabulary, random.NextDouble());
        return Syllables[rank % 20] + Syllables[rank / 20 % 20] + Syllables[rank / 400 % 20];
    }
#pragma warning restore CA5394
}
