using SinoRussia.Searching.Index.Analysis;
using SinoRussia.Searching.Query;

namespace SinoRussia.Searching.Index.Matching;

/// <summary>Turns a query tree into what a text must hold. A part that analysis leaves empty is left out.</summary>
internal static class QueryCompiler
{
    /// <summary>All words wanted; null where nothing is left.</summary>
    public static MatchNode? Strict(QueryNode? root) => root is null ? null : Compile(root, null);

    /// <summary>
    /// Most of the words wanted, more than half: for a query whose words no text has all. Phrases, fields and exclusions stay wanted.
    /// Null where there are not words enough to do without one.
    /// </summary>
    public static MatchNode? Most(QueryNode? root)
    {
        IReadOnlyList<QueryNode> parts = root is AllNode all ? all.Children : root is null ? [] : [root];
        var wanted = new List<MatchNode>();
        var required = new List<MatchNode>();
        foreach (var part in parts)
        {
            if (part is WordNode word && Pairs(word) is { Count: > 2 } pairs) wanted.AddRange(pairs);
            else if (Compile(part, null) is { } node) (part is WordNode or PrefixNode ? wanted : required).Add(node);
        }

        return wanted.Count < 3 ? null : new MostOf(required, wanted, (wanted.Count / 2) + 1);
    }

    /// <summary>A long run without spaces is several words: each pair of its characters counts as one.</summary>
    private static List<MatchNode> Pairs(WordNode word)
    {
        var tokens = Tokens.Of(word.Text);
        if (!tokens.TrueForAll(t => t.IsIdeograph)) return [];
        return [.. tokens.Where(t => t.Stem is { Length: > 1 }).Select(t => new WaysNode([new(Form.Stem, [new(t.Stem!, 0)])], word))];
    }

    private static MatchNode? Compile(QueryNode node, QueryField? field) => node switch
    {
        WordNode word => Leaf(word, word.Text, false, field),
        PhraseNode phrase => Leaf(phrase, phrase.Text, false, field),
        PrefixNode prefix => Leaf(prefix, prefix.Text, true, field),
        EverythingNode => field is { } asked ? new FieldPresent(asked) : new EveryText(),
        FieldNode asked => Compile(asked.Value, asked.Field),
        NotNode not => Compile(not.Child, field) is { } child ? new NoneOf(child) : null,
        AllNode all => Joined(WithNeighbours(all.Children, field), children => new AllOf(children)),
        AnyNode any => Joined([.. any.Children.Select(c => Compile(c, field))], children => new OneOf(children)),
        _ => null,
    };

    private static MatchNode? Leaf(QueryNode source, string text, bool isPrefix, QueryField? field)
    {
        var ways = Spellings.Of(text, isPrefix);
        if (field is { } asked) return new FieldMatch(asked, new FoldedText(text).Text, isPrefix, ways);
        return ways.Count == 0 ? null : new WaysNode(ways, source);
    }

    private static List<MatchNode?> WithNeighbours(IReadOnlyList<QueryNode> parts, QueryField? field)
    {
        var compiled = parts.Select(p => Compile(p, field)).ToList();
        for (var i = 0; i + 1 < parts.Count; i++)
        {
            if (parts[i] is not WordNode first || parts[i + 1] is not WordNode second) continue;
            if (compiled[i] is not WaysNode left || compiled[i + 1] is not WaysNode right) continue;
            if (Spellings.OneWord(first.Text, second.Text) is not { } oneWord) continue;
            compiled[i] = left with { Ways = [.. left.Ways, oneWord] };
            compiled[i + 1] = right with { Ways = [.. right.Ways, oneWord] };
        }

        return compiled;
    }

    private static MatchNode? Joined(List<MatchNode?> children, Func<List<MatchNode>, MatchNode> join)
    {
        var kept = children.OfType<MatchNode>().ToList();
        return kept.Count switch { 0 => null, 1 => kept[0], _ => join(kept) };
    }
}
