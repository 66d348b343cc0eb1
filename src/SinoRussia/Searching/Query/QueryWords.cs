using SinoRussia.Model;

namespace SinoRussia.Searching.Query;

/// <summary>A tree in words.</summary>
public static class QueryWords
{
    public static string Of(QueryNode? node) => node switch
    {
        null => "nothing",
        WordNode word => word.Text,
        AsideNode aside => aside.Text,
        PrefixNode prefix => $"words that begin with {prefix.Text}",
        WildcardNode wildcard => $"words like {wildcard.Text}",
        FuzzyNode fuzzy => $"{fuzzy.Text} or words {(fuzzy.Edits == 1 ? "one letter" : $"up to {fuzzy.Edits} letters")} away",
        PhraseNode phrase => $"“{phrase.Text}”",
        ExactNode exact => $"exactly “{exact.Text}”",
        NearNode near => $"{Listed(near.Operands)} within {(near.Distance == 1 ? "1 word" : $"{near.Distance} words")} of each other",
        EverythingNode => "everything",
        FieldNode { Value: EverythingNode } field => $"any {Slug.Of(field.Field)}",
        FieldNode field => $"{Slug.Of(field.Field)} {(Names(field.Field) ? "is" : "has")} {Inner(field.Value)}",
        RangeNode range => $"{(range.Field == QueryField.Year ? "year is" : Slug.Of(range.Field))} {Range(range)}",
        RecentNode recent => $"{Slug.Of(recent.Field)} in the last {Stretch(recent)}",
        NotNode not => $"not {Inner(not.Child)}",
        AllNode all => All(all),
        AnyNode any => string.Join(" or ", any.Children.Select(Inner)),
        _ => "",
    };

    /// <summary>The small words that were read and are not wanted.</summary>
    public static IReadOnlyList<string> NotDemanded(QueryNode? root) => root switch
    {
        AsideNode aside => [aside.Text],
        AllNode all => [.. all.Children.SelectMany(NotDemanded)],
        AnyNode any => [.. any.Children.SelectMany(NotDemanded)],
        _ => [],
    };

    private static string All(AllNode all)
    {
        var asides = all.Children.OfType<AsideNode>().Select(aside => aside.Text).ToList();
        var wanted = string.Join(" and ", all.Children.Where(child => child is not AsideNode).Select(Inner));
        return asides.Count == 0 ? wanted : $"{wanted} (not demanded: {string.Join(", ", asides)})";
    }

    private static string Inner(QueryNode node) => node is AllNode or AnyNode or NearNode ? $"({Of(node)})" : Of(node);

    private static bool Names(QueryField field) => field is not (QueryField.Title or QueryField.Author);

    private static string Listed(IReadOnlyList<QueryNode> nodes)
        => $"{string.Join(", ", nodes.SkipLast(1).Select(Inner))} and {Inner(nodes[^1])}";

    private static string Range(RangeNode range) => (range.From, range.To) switch
    {
        ({ } from, { } to) when from != to => range.Field == QueryField.Year ? $"{from} to {to}" : $"from {from} to {to}",
        ({ } only, { }) when range.Field == QueryField.Year => $"{only}",
        ({ Day: not null } day, { }) => $"on {day}",
        ({ } only, { }) => $"in {only}",
        ({ } from, null) => $"{from} or later",
        var (_, to) => $"{to} or earlier",
    };

    private static string Stretch(RecentNode recent)
    {
        var unit = recent.Unit switch { 'd' => "day", 'w' => "week", 'm' => "month", _ => "year" };
        return recent.Count == 1 ? unit : $"{recent.Count} {unit}s";
    }
}
