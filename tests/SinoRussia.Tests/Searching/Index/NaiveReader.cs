using SinoRussia.Model;
using SinoRussia.Searching.Index;
using SinoRussia.Searching.Query;

namespace SinoRussia.Tests.Searching.Index;

/// <summary>Reads a document word by word and answers a query by its definition.</summary>
internal sealed class NaiveReader(IndexedDocument document, DateOnly today)
{
    private readonly List<NaiveWord> words = NaiveText.Words(document.Text);

    public bool Matches(QueryNode node) => node switch
    {
        AsideNode or EverythingNode => true,
        FieldNode field => InField(field.Field, field.Value),
        RangeNode { Field: QueryField.Year } range => document.Year >= (range.From?.Year ?? 0) && document.Year <= (range.To?.Year ?? 9999),
        RangeNode range => document.Created >= FirstDay(range.From) && document.Created <= LastDay(range.To),
        RecentNode recent => document.Created >= (recent.Unit == 'd' ? today.AddDays(-recent.Count) : today.AddMonths(-recent.Count)),
        NotNode not => !Matches(not.Child),
        AllNode all => Enumerable.Range(0, all.Children.Count).All(i => MatchesBeside(all.Children, i)),
        AnyNode any => any.Children.Any(Matches),
        _ => Places(node).Any(),
    };

    /// <summary>For each character whether a matching part of the query covers it.</summary>
    public bool[] Marked(QueryNode root)
    {
        var marked = new bool[document.Text.Length];
        if (Matches(root)) Mark(root, marked);
        return marked;
    }

    private void Mark(QueryNode node, bool[] marked)
    {
        switch (node)
        {
            case NotNode or FieldNode or RangeNode or RecentNode or AsideNode: break;
            case AllNode all:
                for (var i = 0; i < all.Children.Count; i++) Mark(BesideNeighbours(all.Children, i), marked);
                break;
            case AnyNode any:
                foreach (var child in any.Children.Where(Matches)) Mark(child, marked);
                break;
            default:
                foreach (var (first, last) in Places(node)) marked.AsSpan(words[first].Start, words[last].End - words[first].Start).Fill(true);
                break;
        }
    }

    private IEnumerable<(int First, int Last)> Places(QueryNode node) => node switch
    {
        AnyNode any => any.Children.SelectMany(Places),
        NearNode near => Together(near),
        Joined joined => Places(joined.Typed).Concat(joined.AsOne.SelectMany(word => words.Index().Where(w => NaiveText.Lemma(w.Item.Text) == NaiveText.Lemma(word)).Select(w => (w.Index, w.Index)))),
        _ => new NaiveLeaf(node).In(words),
    };

    /// <summary>Every choice of one place for each operand, of which those count that keep within the distance.</summary>
    private IEnumerable<(int First, int Last)> Together(NearNode near)
    {
        IEnumerable<List<(int First, int Last)>> choices = [[]];
        foreach (var operand in near.Operands)
        {
            var places = Places(operand).Distinct().ToList();
            choices = choices.SelectMany(choice => places.Select(place => choice.Append(place).ToList())).ToList();
        }

        return choices.Where(choice => choice.Max(p => p.Last) - choice.Min(p => p.First) <= near.Distance).SelectMany(choice => choice).Distinct();
    }

    private bool MatchesBeside(IReadOnlyList<QueryNode> children, int i) => BesideNeighbours(children, i) is Joined joined ? Places(joined).Any() : Matches(children[i]);

    /// <summary>Two words side by side may stand in a text as one.</summary>
    private static QueryNode BesideNeighbours(IReadOnlyList<QueryNode> children, int i)
    {
        if (children[i] is not WordNode word) return children[i];
        List<string> joined = [];
        if (i > 0 && children[i - 1] is WordNode before && AreOneEach(before, word)) joined.Add((before.Text + word.Text).ToLowerInvariant());
        if (i + 1 < children.Count && children[i + 1] is WordNode after && AreOneEach(word, after)) joined.Add((word.Text + after.Text).ToLowerInvariant());
        return joined.Count == 0 ? word : new Joined(word, joined);
    }

    private static bool AreOneEach(WordNode one, WordNode other)
        => NaiveText.Words(one.Text) is [{ IsHan: false }] && NaiveText.Words(other.Text) is [{ IsHan: false }];

    private bool InField(QueryField field, QueryNode value) => value switch
    {
        AllNode all => all.Children.All(child => InField(field, child)),
        AnyNode any => any.Children.Any(child => InField(field, child)),
        NotNode not => !InField(field, not.Child),
        EverythingNode => field == QueryField.Tag ? document.Tags.Count > 0 : field == QueryField.Year ? document.Year is not null : document.Title is { Length: > 0 },
        _ when field == QueryField.Title => new NaiveLeaf(value).In(NaiveText.Words(document.Title ?? "")).Any(),
        WordNode word when field == QueryField.Tag => document.Tags.Contains(word.Text),
        PrefixNode prefix when field == QueryField.Tag => document.Tags.Any(tag => tag.StartsWith(prefix.Text, StringComparison.Ordinal)),
        WordNode word when field == QueryField.Type => Slug.Of(document.Type) == word.Text,
        _ => throw new NotSupportedException(field.ToString()),
    };

    private static DateOnly FirstDay(PartialDate? date) => date is { } d ? new(d.Year, d.Month ?? 1, d.Day ?? 1) : DateOnly.MinValue;

    private static DateOnly LastDay(PartialDate? date) => date switch
    {
        null => DateOnly.MaxValue,
        { Day: not null } day => FirstDay(day),
        { Month: { } month } d => new(d.Year, month, DateTime.DaysInMonth(d.Year, month)),
        { } year => new(year.Year, 12, 31),
    };

    /// <summary>A word and what it makes together with its neighbours.</summary>
    private sealed record Joined(WordNode Typed, IReadOnlyList<string> AsOne) : QueryNode(Typed.At);
}
