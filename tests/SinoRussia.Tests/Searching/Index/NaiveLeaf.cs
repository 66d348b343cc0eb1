using System.Text.RegularExpressions;
using SinoRussia.Searching.Query;

namespace SinoRussia.Tests.Searching.Index;

/// <summary>One word or phrase of a query, held against a text by its definition.</summary>
internal sealed class NaiveLeaf
{
    private readonly List<NaiveWord> wanted;
    private readonly QueryNode node;
    private readonly bool isLiteral;

    public NaiveLeaf(QueryNode node)
    {
        this.node = node;
        wanted = NaiveText.Words(node switch
        {
            WordNode word => word.Text,
            PhraseNode phrase => phrase.Text,
            ExactNode exact => exact.Text,
            PrefixNode prefix => prefix.Text,
            WildcardNode wildcard => wildcard.Text,
            FuzzyNode fuzzy => fuzzy.Text,
            _ => throw new NotSupportedException(node.GetType().Name),
        });

        // A Chinese character by itself is looked for letter by letter, and so is everything in one phrase with it.
        isLiteral = node is not (WordNode or PhraseNode) || wanted.Exists(w => w.IsHan && wanted.Count(other => other.Run == w.Run && other.IsHan) == 1);
    }

    /// <summary>First and last word of every place where it stands.</summary>
    public IEnumerable<(int First, int Last)> In(List<NaiveWord> text)
        => from words in Spellings() from first in Enumerable.Range(0, Math.Max(0, text.Count - words.Count + 1)) where StandsAt(words, text, first) select (first, first + words.Count - 1);

    /// <summary>As typed; with two words written as one; with one word written as two.</summary>
    private IEnumerable<List<NaiveWord>> Spellings()
    {
        yield return wanted;
        if (node is ExactNode) yield break;
        for (var i = 0; i < wanted.Count; i++)
        {
            if (wanted[i].IsHan) continue;
            if (i + 1 < wanted.Count && !wanted[i + 1].IsHan)
                yield return [.. wanted.Take(i), wanted[i] with { Text = wanted[i].Text + wanted[i + 1].Text }, .. wanted.Skip(i + 2)];
            if (node is WildcardNode or FuzzyNode) continue;
            var word = wanted[i].Text;
            for (var at = 3; at <= word.Length - 3; at++)
                yield return [.. wanted.Take(i), wanted[i] with { Text = word[..at] }, wanted[i] with { Text = word[at..] }, .. wanted.Skip(i + 1)];
        }
    }

    private bool StandsAt(List<NaiveWord> words, List<NaiveWord> text, int first)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var here = text[first + i];
            if (here.IsHan != words[i].IsHan || !Accepts(words[i], here.Text, isLast: i == words.Count - 1)) return false;
            var inRun = i > 0 && words[i].IsHan && words[i - 1].IsHan && words[i].Run == words[i - 1].Run;
            if (inRun && !isLiteral && here.Run != text[first + i - 1].Run) return false;
        }

        return true;
    }

    private bool Accepts(NaiveWord word, string here, bool isLast) => node switch
    {
        _ when word.IsHan => word.Text == here,
        PrefixNode when isLast => here.StartsWith(word.Text, StringComparison.Ordinal),
        WildcardNode => Regex.IsMatch(here, "^" + word.Text.Replace("*", ".*", StringComparison.Ordinal).Replace('?', '.') + "$"),
        FuzzyNode fuzzy => Distance(word.Text, here) <= (word.Text.Length <= 2 ? 0 : word.Text.Length <= 4 ? 1 : fuzzy.Edits),
        _ => isLiteral ? word.Text == here : NaiveText.Lemma(word.Text) == NaiveText.Lemma(here),
    };

    /// <summary>By its recursive definition.</summary>
    private static int Distance(string a, string b)
    {
        if (a.Length == 0 || b.Length == 0) return a.Length + b.Length;
        if (Math.Abs(a.Length - b.Length) > 2) return 3;
        if (a[0] == b[0]) return Distance(a[1..], b[1..]);
        var best = 1 + Capped(a[1..], b[1..]);
        best = Math.Min(best, 1 + Capped(a[1..], b));
        best = Math.Min(best, 1 + Capped(a, b[1..]));
        return a.Length > 1 && b.Length > 1 && a[0] == b[1] && a[1] == b[0] ? Math.Min(best, 1 + Capped(a[2..], b[2..])) : best;

        static int Capped(string a, string b) => Math.Min(3, Distance(a, b));
    }
}
