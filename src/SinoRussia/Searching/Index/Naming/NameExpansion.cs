using SinoRussia.Searching.Index.Analysis;
using SinoRussia.Searching.Query;

namespace SinoRussia.Searching.Index.Naming;

/// <summary>
/// Lets the names in a query stand for the other names of the same thing. A name is a word, a run of words or a phrase; the longest one
/// counts. What is excluded, asked of a field or a word's beginning is taken as typed: an exclusion takes away no more than it says.
/// </summary>
public sealed class NameExpansion
{
    private readonly string text;
    private readonly NameTable table;
    private readonly NameSwitches switches;
    private readonly List<AlsoSearched> also = [];

    private NameExpansion(string text, NameTable table, NameSwitches switches)
    {
        this.text = text;
        this.table = table;
        this.switches = switches;
    }

    /// <param name="text">What <paramref name="root"/> was read from.</param>
    /// <param name="root">A tree, or a part of one.</param>
    public static NamedQuery Of(string text, QueryNode? root, NameTable table, NameSwitches switches)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(switches);
        if (root is null || table.Longest == 0) return new(root, []);
        var expansion = new NameExpansion(text ?? "", table, switches);
        var named = expansion.Named(root);
        return new(named, [.. expansion.also.DistinctBy(a => (a.Typed, a.Name))]);
    }

    private QueryNode Named(QueryNode node) => node switch
    {
        WordNode or PhraseNode => Children([node])[0],
        AllNode all => all with { Children = Children(all.Children) },
        AnyNode any => any with { Children = [.. any.Children.Select(Named)] },
        _ => node,
    };

    private List<QueryNode> Children(IReadOnlyList<QueryNode> parts)
    {
        var named = new List<QueryNode>(parts.Count);
        var tokens = parts.Select(p => Written(p) is { } written ? Tokens.Of(written) : []).ToList();
        while (named.Count < parts.Count)
        {
            var at = named.Count;
            if (Written(parts[at]) is null) named.Add(Named(parts[at]));
            else named.AddRange(Longest(parts, tokens, at));
        }

        return named;
    }

    /// <summary>The longest name that begins at a part, its words each with the other names; the part alone where none does.</summary>
    private List<QueryNode> Longest(IReadOnlyList<QueryNode> parts, List<List<TextToken>> tokens, int at)
    {
        if (tokens[at].Count == 0 || !table.Begins(tokens[at][0])) return [parts[at]];
        for (var end = RunEnd(parts, at); end > at; end--)
        {
            var run = tokens[at..end].SelectMany(t => t).ToList();
            if (run.Count > table.Longest) continue;
            var typed = string.Join(' ', parts.Skip(at).Take(end - at).Select(Written));
            if (table.Find(run, typed) is not { Count: > 0 } things) continue;
            var names = NameChoice.Of(things, run, switches);
            also.AddRange(names.Select(n => new AlsoSearched(typed, n.Name.Text, n.Name.Language, n.Off)));
            var others = names.Where(n => !n.Off).Select(n => n.Name).ToList();
            return [.. parts.Skip(at).Take(end - at).Select(p => others.Count > 0 ? new NamedNode(p, others) : p)];
        }

        return [parts[at]];
    }

    /// <summary>Words, small ones too, and phrases side by side, with no sign of another meaning between them.</summary>
    private int RunEnd(IReadOnlyList<QueryNode> parts, int start)
    {
        var end = start + 1;
        while (end < parts.Count && Written(parts[end]) is not null && IsGap(parts[end - 1].At.End, parts[end].At.Start)) end++;
        return end;
    }

    private bool IsGap(int from, int to) => from <= to && to <= text.Length && !text.AsSpan(from, to - from).ContainsAny(Letters);

    private static readonly System.Buffers.SearchValues<char> Letters = System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ&|");

    private static string? Written(QueryNode node) => node switch
    {
        WordNode word => word.Text,
        PhraseNode phrase => phrase.Text,
        AsideNode aside => aside.Text,
        _ => null,
    };
}
