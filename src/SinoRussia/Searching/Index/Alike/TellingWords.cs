using Lucene.Net.Index;
using Lucene.Net.Search;
using SinoRussia.Searching.Index.Analysis;
using SinoRussia.Searching.Index.Matching;
using SinoRussia.Searching.Index.Naming;
using SinoRussia.Searching.Index.Ranking;
using SinoRussia.Searching.Index.Storing;
using SinoRussia.Searching.Query;
using SinoRussia.Text;

namespace SinoRussia.Searching.Index.Alike;

/// <summary>
/// The few words and names of a text that tell it from others: how often they stand in it times how rare they are in the library, the
/// most telling first (Rocchio, 1971). A name stands for the other names of the same thing, so a text in another language can be like it.
/// </summary>
internal sealed class TellingWords(IndexSearcher searcher, NameTable names)
{
    private const int Most = 24;
    private const int ShortestWord = 2;

    /// <summary>Figures up to so many digits are years, pages and counts, which texts share for no reason.</summary>
    private const int CommonFigure = 4;

    /// <summary>A name that more texts have than one in so many, and than a handful, is none that tells: “Russia”.</summary>
    private const int CommonShare = 10;
    private const int Handful = 10;
    private readonly IndexReader reader = searcher.IndexReader;
    private readonly float average = TextLength.Average(searcher);

    public IReadOnlyList<Telling> Of(string text)
    {
        var tokens = Tokens.Of(text);
        var named = NamesIn(text, tokens);
        var covered = named.SelectMany(name => Enumerable.Range(name.At, name.Count)).ToHashSet();
        var found = Names(text, tokens, named).Concat(Words(text, [.. tokens.Where((_, at) => !covered.Contains(at))], tokens.Count));
        return [.. found.OrderByDescending(one => one.Worth).ThenBy(one => one.Telling.Written, StringComparer.Ordinal).Take(Most).Select(one => one.Telling)];
    }

    private IEnumerable<(Telling Telling, float Worth)> Words(string text, IReadOnlyList<TextToken> tokens, int length)
    {
        foreach (var same in tokens.Where(Means).GroupBy(token => token.Stem!, StringComparer.Ordinal))
        {
            var documents = reader.DocFreq(IndexFields.TermOf(IndexFields.Text, same.Key));
            if (documents < 2) continue;
            var first = same.First();
            var weight = Bm25.Texts.Share(same.Count(), length, average);
            var written = text[first.Start..first.StemEnd];
            var match = new WaysNode([new(Form.Stem, [new(same.Key, 0)], 1)], new WordNode(new TextSpan(first.Start, first.StemEnd), written));
            yield return (new(written, match, weight, IsName: false), weight * Bm25.Rarity(documents, reader.MaxDoc));
        }
    }

    private IEnumerable<(Telling Telling, float Worth)> Names(string text, List<TextToken> tokens, List<Named> named)
    {
        foreach (var same in named.GroupBy(name => string.Join('\n', name.Things.Select(thing => thing.Id).Order(StringComparer.Ordinal)), StringComparer.Ordinal))
        {
            var first = same.First();
            var run = tokens.GetRange(first.At, first.Count);
            var written = text[run[0].Start..run[^1].End];
            var others = NameChoice.Of(first.Things, run, NameSwitches.AllOn).Where(choice => !choice.Off).SelectMany(choice => NameForms.Ways(choice.Name.Text));
            if (TermSequence.Of(run, NameForms.IsAbbreviation(written) ? WordReading.Literal : WordReading.Stems) is not { } typed) continue;
            var match = new WaysNode([typed, .. others], new PhraseNode(new TextSpan(run[0].Start, run[^1].End), written));
            var rarity = match.Ways.Select(Rarity).Where(one => one > 0).DefaultIfEmpty().Min();
            if (rarity <= 0) continue;
            var weight = Bm25.Texts.Share(same.Count(), tokens.Count, average);
            yield return (new(written, match, weight, IsRare(match)), weight * rarity);
        }
    }

    /// <summary>The longest names, none inside another.</summary>
    private List<Named> NamesIn(string text, List<TextToken> tokens)
    {
        var found = new List<Named>();
        for (var at = 0; at < tokens.Count; at++)
        {
            if (!names.Begins(tokens[at])) continue;
            for (var count = Math.Min(names.Longest, tokens.Count - at); count > 0; count--)
            {
                var run = tokens.GetRange(at, count);
                if (names.Find(run, text[run[0].Start..run[^1].End]) is not { Count: > 0 } things) continue;
                found.Add(new(at, count, things));
                at += count - 1;
                break;
            }
        }

        return found;
    }

    /// <summary>Of the rarest of its terms; 0 where no text has all of them.</summary>
    private float Rarity(TermSequence way)
    {
        var documents = way.Terms.Min(term => Documents(way, term));
        return documents == 0 ? 0 : Bm25.Rarity(documents, reader.MaxDoc);
    }

    private bool IsRare(WaysNode match)
        => match.Ways.Sum(way => way.Terms.Min(term => Documents(way, term))) <= Math.Max(Handful, reader.MaxDoc / CommonShare);

    private int Documents(TermSequence way, TermAt term)
        => reader.DocFreq(IndexFields.TermOf(way.Form == Form.Stem ? IndexFields.Text : IndexFields.TextExact, term.Term));

    private static bool Means(TextToken token)
        => token.Stem is { Length: >= ShortestWord } stem && !(char.IsDigit(token.Exact[0]) && token.Exact.Length <= CommonFigure)
            && !SmallWords.Has(token.Exact) && !SmallWords.Has(stem);

    private sealed record Named(int At, int Count, List<NamedThing> Things);
}
