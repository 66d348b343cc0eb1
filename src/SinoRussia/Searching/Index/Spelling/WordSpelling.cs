using Lucene.Net.Index;
using SinoRussia.Searching.Index.Analysis;
using SinoRussia.Searching.Index.Storing;

namespace SinoRussia.Searching.Index.Spelling;

/// <summary>For a word that no text has: the words that it may have been typed for. Russian in Latin letters counts, and the reverse.</summary>
internal sealed class WordSpelling(IndexReader reader, Func<WordList> words)
{
    private const int Most = 5;
    private const int ShortWord = 6;
    private const int Shortest = 3;

    /// <summary>What a word in the other script costs beyond its slips.</summary>
    private const float OtherScript = 0.6f;

    /// <summary>A word that hardly any text has, beside one that so many times as many have, is taken for a slip.</summary>
    private const int Outnumbered = 40;
    private const int FewTexts = 2;

    public int Texts(string exact) => reader.DocFreq(new Term(IndexFields.TextExact, exact));

    public int TextsByStem(string? stem) => stem is null ? 0 : reader.DocFreq(IndexFields.TermOf(IndexFields.Text, stem));

    public bool IsKnown(TextToken token) => Texts(token.Exact) > 0 || TextsByStem(token.Stem) > 0;

    public List<Candidate> For(string exact)
    {
        if (exact.Length < Shortest || !exact.All(char.IsLetter)) return [];
        var texts = Texts(exact);
        if (texts > FewTexts) return [];
        var slips = texts > 0 || exact.Length < 4 ? 1 : exact.Length <= ShortWord ? 1 : 2;
        var near = words().Near(exact, slips).Where(n => n.Word != exact && (texts == 0 || n.Texts >= texts * Outnumbered)).ToList();
        if (near.Count == 0 && slips == 1 && texts == 0 && exact.Length > Shortest) near = [.. words().Near(exact, 2).Where(n => n.Word != exact)];
        var candidates = near.Select(n => Candidate.Of(n.Word, n.Cost, n.Texts)).ToList();
        if (texts == 0 && Transliteration.Of(exact) is { Length: >= Shortest } other)
            candidates.AddRange(words().Near(other, 1).Select(n => Candidate.Of(n.Word, n.Cost + OtherScript, n.Texts)));
        return [.. candidates.OrderBy(c => c.Score).ThenBy(c => c.Text, StringComparer.Ordinal).DistinctBy(c => c.Text).Take(Most)];
    }
}
