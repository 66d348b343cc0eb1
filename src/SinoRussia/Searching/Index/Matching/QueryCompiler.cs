using System.Globalization;
using SinoRussia.Searching.Index.Analysis;
using SinoRussia.Searching.Index.Naming;
using SinoRussia.Searching.Index.Storing;
using SinoRussia.Searching.Query;

namespace SinoRussia.Searching.Index.Matching;

/// <summary>Turns a query tree into what a text must hold. A part that analysis leaves empty is left out.</summary>
internal sealed class QueryCompiler
{
    private const int ShortestPiece = 3;
    private readonly DateOnly today;

    private QueryCompiler(DateOnly today) => this.today = today;

    /// <summary>All words wanted; null where nothing is left.</summary>
    /// <param name="root">What was asked.</param>
    /// <param name="today">What “the last week” counts back from. Marks in a text do not depend on it.</param>
    public static MatchNode? Strict(QueryNode? root, DateOnly today = default) => root is null ? null : new QueryCompiler(today).Compile(root, null);

    /// <summary>
    /// Several of the words wanted, those that mean something: for a query whose words no text has all. How many a text has is left to
    /// ranking, because demanding more than two loses texts that answer a question in other words. Phrases, fields and exclusions stay
    /// wanted. Null where there are not words enough to do without one.
    /// </summary>
    public static MostOf? Most(QueryNode? root, DateOnly today = default)
        => Loosened(root, today) is var (most, demanded) && (most.Wanted.Count > 2 || (most.Wanted.Count > 0 && most.Wanted.Count < demanded)) ? most : null;

    /// <summary>The same for texts that may follow: one of the words is enough.</summary>
    public static MostOf? Some(QueryNode? root, DateOnly today = default) => Loosened(root, today) is var (some, demanded) && demanded > 1 ? some with { AtLeast = 1 } : null;

    /// <returns>With how many words the strict reading demands: a run without spaces and a hyphenated word may hold small ones.</returns>
    private static (MostOf Most, int Demanded) Loosened(QueryNode? root, DateOnly today)
    {
        var compiler = new QueryCompiler(today);
        IReadOnlyList<QueryNode> parts = [.. (root is AllNode all ? all.Children : root is null ? [] : [root]).SelectMany(Loose)];
        var wanted = new List<MatchNode>();
        var required = new List<MatchNode>();
        foreach (var (part, compiled) in parts.Zip(compiler.WithNeighbours(parts, null)))
        {
            var bare = NamedNode.Bare(part);
            if (bare == part && part is WordNode word && Pieces(word) is { Count: > 2 } pieces) wanted.AddRange(pieces);
            else if (compiled is { } node) (bare is WordNode or PrefixNode or WildcardNode or FuzzyNode ? wanted : required).Add(node);
        }

        var small = wanted.OfType<WaysNode>().Where(IsSmall).ToList();
        var meaning = wanted.Where(node => node is not WaysNode ways || !IsSmall(ways)).ToList();
        var most = meaning.Count == 0 ? new MostOf(required, wanted, 2)
            : new MostOf(required, meaning, Math.Min(2, meaning.Count)) { Passed = [.. small, .. Asides(parts)] };
        return (most, wanted.Count);
    }

    /// <summary>Of two whole words joined by a hyphen a text may have one.</summary>
    private static IEnumerable<QueryNode> Loose(QueryNode part)
        => part is WordNode word && word.Text.Split('-') is { Length: > 1 } pieces && pieces.All(p => p.Length >= ShortestPiece && p.All(char.IsLetter))
            ? pieces.Select(piece => word with { Text = piece })
            : [part];

    /// <summary>
    /// A long run without spaces is several words: each pair of its characters counts as one, and what stands between them in another script.
    /// A character by itself, as in a date, belongs to the figures around it.
    /// </summary>
    private static List<MatchNode> Pieces(WordNode word)
    {
        var tokens = Tokens.Of(word.Text);
        var pieces = new List<MatchNode>();
        for (var at = 0; at < tokens.Count;)
        {
            var end = at + 1;
            while (!IsOfARun(tokens[at]) && end < tokens.Count && !IsOfARun(tokens[end])) end++;
            if (!IsOfARun(tokens[at])) pieces.Add(new WaysNode(Spellings.Of(word.Text[tokens[at].Start..tokens[end - 1].End], WordReading.Stems), word));
            else if (tokens[at].Stem is { } pair) pieces.Add(new WaysNode([new(Form.Stem, [new(pair, 0)], Width: 2)], word));
            at = end;
        }

        return tokens.Exists(IsOfARun) ? pieces : [];
    }

    private static bool IsOfARun(TextToken token) => token.IsIdeograph && token.Stem != token.Exact;

    /// <summary>A word, or a pair of characters out of a run without spaces, that only holds a sentence together.</summary>
    public static bool IsSmall(WaysNode node) => node.Source is WordNode word
        && (SmallWords.Has(word.Text, opens: word.At.Start == 0) || (node.Ways is [{ Terms: [var only] }] && IsHan(only.Term) && SmallWords.Has(only.Term)));

    /// <summary>The words that were read and are not wanted.</summary>
    private static List<WaysNode> Asides(IEnumerable<QueryNode> parts)
        => [.. parts.Select(NamedNode.Bare).OfType<AsideNode>().Select(aside => new WordNode(aside.At, aside.Text))
            .Select(word => Leaf(word, word.Text, WordReading.Stems, null)).OfType<WaysNode>()];

    private static bool IsHan(string term) => char.IsBetween(term[0], '\u4e00', '\u9fff');

    private MatchNode? Compile(QueryNode node, QueryField? field) => node switch
    {
        WordNode word => Leaf(word, word.Text, WordReading.Stems, field),
        PhraseNode phrase => Leaf(phrase, phrase.Text, WordReading.Stems, field),
        ExactNode exact => Leaf(exact, exact.Text, WordReading.Literal, field),
        PrefixNode prefix => Leaf(prefix, prefix.Text, WordReading.Beginning, field),
        WildcardNode wildcard => Leaf(wildcard, wildcard.Text, WordReading.Shape, field),
        FuzzyNode fuzzy => Leaf(fuzzy, fuzzy.Text, WordReading.Within(fuzzy.Edits), field),
        NearNode near => Near(near),
        NamedNode named => WithNames(Compile(named.Typed, field), named.Others),
        EverythingNode => field is { } asked ? new FieldPresent(asked) : new EveryText(),
        FieldNode asked => Compile(asked.Value, asked.Field),
        RangeNode range => new FieldRange(range.Field, range.From?.ToString(), range.To?.ToString()),
        RecentNode recent => new FieldRange(recent.Field, Since(recent).ToString("O", CultureInfo.InvariantCulture), null),
        NotNode not => Compile(not.Child, field) is { } child ? new NoneOf(child) : null,
        AllNode all => All(all, field),
        AnyNode any => Joined([.. any.Children.Select(c => Compile(c, field))], children => new OneOf(children)),
        FormerNode former => Compile(former.Query, null) is { } whole ? new FormerMatch(whole, Most(former.Query, today), [.. former.Within.Select(one => Compile(one, null)).OfType<MatchNode>()]) : null,
        ChosenNode chosen => new KeyMatch([.. chosen.Texts.Select(text => LuceneDocument.Key(text.Type, text.Id))]),
        _ => null,
    };

    private static MatchNode? Leaf(QueryNode source, string text, WordReading reading, QueryField? field)
    {
        var ways = Spellings.Of(text, reading);
        if (field is { } asked) return new FieldMatch(asked, new TermAt(new FoldedText(text).Text, 0, reading.Test, reading.Edits), ways);
        return ways.Count == 0 ? null : new WaysNode(ways, source);
    }

    private MatchNode? All(AllNode all, QueryField? field)
    {
        var wanted = WithNeighbours(all.Children, field).OfType<MatchNode>().ToList();
        List<WaysNode> passed = field is null ? Asides(all.Children) : [];
        return wanted.Count == 0 ? null : wanted.Count == 1 && passed.Count == 0 ? wanted[0] : new AllOf(wanted) { Passed = passed };
    }

    private MatchNode? Near(NearNode near)
    {
        var parts = near.Operands.Select(Ways).OfType<WaysNode>().ToList();
        return parts.Count switch { 0 => null, 1 => parts[0], _ => new NearMatch(parts, near.Distance) };
    }

    /// <summary>Alternatives are so many ways to say one thing.</summary>
    private WaysNode? Ways(QueryNode operand) => operand is AnyNode any
        ? any.Children.Select(Ways).OfType<WaysNode>().SelectMany(node => node.Ways).ToList() is { Count: > 0 } ways ? new WaysNode(ways, any) : null
        : Compile(operand, null) as WaysNode;

    private DateOnly Since(RecentNode recent)
    {
        // A stretch that reaches back before the calendar reaches back to its beginning.
        var days = recent.Count * (recent.Unit switch { 'd' => 1, 'w' => 7, 'm' => 31, _ => 366 });
        if (days >= today.DayNumber) return DateOnly.MinValue;
        return recent.Unit switch
        {
            'd' => today.AddDays(-recent.Count),
            'w' => today.AddDays(-7 * recent.Count),
            'm' => today.AddMonths(-recent.Count),
            _ => today.AddYears(-recent.Count),
        };
    }

    private static MatchNode? WithNames(MatchNode? typed, IReadOnlyList<KnownName> names)
        => typed is WaysNode ways ? ways with { Names = [.. names.SelectMany(n => NameForms.Ways(n.Text))] } : typed;

    private List<MatchNode?> WithNeighbours(IReadOnlyList<QueryNode> parts, QueryField? field)
    {
        var compiled = parts.Select(p => Compile(p, field)).ToList();
        for (var i = 0; i + 1 < parts.Count; i++)
        {
            if (NamedNode.Bare(parts[i]) is not WordNode first || NamedNode.Bare(parts[i + 1]) is not WordNode second) continue;
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
