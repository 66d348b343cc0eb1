using SinoRussia.Searching.Index.Matching;
using SinoRussia.Searching.Query;

namespace SinoRussia.Searching.Index.Ranking;

/// <summary>What a query is made of, as far as ranking goes by it.</summary>
/// <param name="Meaning">The wanted words and phrases in the order typed; small words only where there is nothing else.</param>
/// <param name="Plain">Words and nothing else, all wanted or most: no phrase, field, exclusion or alternative.</param>
internal sealed record QuestionWords(IReadOnlyList<WaysNode> Meaning, bool Plain)
{
    /// <param name="node">What was asked.</param>
    /// <param name="smallWordsCount">All words count alike; small ones that decide nothing are among them.</param>
    public static QuestionWords Of(MatchNode node, bool smallWordsCount)
    {
        if (smallWordsCount) return new([.. Words(node).Concat(Passed(node)).OrderBy(word => word.Source.At.Start)], IsPlain(node));
        var all = Words(node).ToList();
        var meaning = all.Where(word => !QueryCompiler.IsSmall(word)).ToList();
        return new(meaning.Count > 0 ? meaning : all, IsPlain(node));
    }

    /// <summary>Neighbours among the words that are one word each; a pair typed twice counts once.</summary>
    public IEnumerable<(string First, string Second)> Pairs()
        => Meaning.Zip(Meaning.Skip(1)).Select(pair => (First: Stem(pair.First), Second: Stem(pair.Second)))
            .Where(pair => pair.First is not null && pair.Second is not null && pair.First != pair.Second).Distinct()!;

    /// <summary>All that was typed as words and phrases, where it may be a name: small words too, and no other condition on the text.</summary>
    public static string? Name(MatchNode node)
    {
        var (parts, passed) = node is AllOf all ? (all.Children, all.Passed) : ([node], (IReadOnlyList<WaysNode>)[]);
        if (parts.Any(part => part is not (WaysNode { Source: WordNode or PhraseNode } or FieldMatch or FieldRange))) return null;
        var words = parts.OfType<WaysNode>().Concat(passed).DistinctBy(word => word.Source.At).OrderBy(word => word.Source.At.Start);
        return string.Join(' ', words.Select(word => word.Source is PhraseNode phrase ? phrase.Text : ((WordNode)word.Source).Text));
    }

    public static string? Stem(WaysNode word) => word.Ways[0] is { Form: Form.Stem, Terms: [var only] } ? only.Term : null;

    private static IEnumerable<WaysNode> Words(MatchNode node) => node switch
    {
        WaysNode ways => [ways],
        AllOf all => all.Children.SelectMany(Words),
        OneOf any => any.Children.SelectMany(Words),
        MostOf most => most.Required.Concat(most.Wanted).SelectMany(Words),
        _ => [],
    };

    private static IEnumerable<WaysNode> Passed(MatchNode node) => node switch
    {
        AllOf all => all.Passed.Concat(all.Children.SelectMany(Passed)),
        OneOf any => any.Children.SelectMany(Passed),
        MostOf most => most.Passed,
        _ => [],
    };

    private static bool IsPlain(MatchNode node) => node switch
    {
        WaysNode { Source: WordNode } => true,
        AllOf all => all.Children.All(child => child is WaysNode { Source: WordNode }),
        MostOf most => most.Required.Count == 0 && most.Wanted.All(child => child is WaysNode { Source: WordNode }),
        _ => false,
    };
}
