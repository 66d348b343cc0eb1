using SinoRussia.Model;

namespace SinoRussia.Searching.Query;

/// <summary>A tree written as a query, with brackets wherever one could doubt.</summary>
public static class QueryText
{
    public static string Of(QueryNode? node) => node switch
    {
        null => "",
        WordNode word => word.Text,
        AsideNode aside => aside.Text,
        PrefixNode prefix => prefix.Text + "*",
        WildcardNode wildcard => wildcard.Text,
        FuzzyNode fuzzy => $"{fuzzy.Text}~{fuzzy.Edits}",
        PhraseNode phrase => $"\"{phrase.Text}\"",
        ExactNode exact => Exact(exact.Text),
        NearNode near => $"NEAR({string.Join(' ', near.Operands.Select(Inner))}, {near.Distance})",
        EverythingNode => "*",
        FieldNode field => $"{Slug.Of(field.Field)}:{Value(field.Value)}",
        RangeNode range => $"{Slug.Of(range.Field)}:{Range(range.From, range.To)}",
        RecentNode recent => $"{Slug.Of(recent.Field)}:{recent.Count}{recent.Unit}",
        NotNode not => "-" + Inner(not.Child),
        AllNode all => string.Join(' ', all.Children.Select(Inner)),
        AnyNode any => string.Join(" OR ", any.Children.Select(Inner)),
        _ => "",
    };

    private static string Inner(QueryNode node) => node is AllNode or AnyNode ? $"({Of(node)})" : Of(node);

    private static string Value(QueryNode node) => node is NotNode or FieldNode or RangeNode or RecentNode ? $"({Of(node)})" : Inner(node);

    private static string Range(PartialDate? from, PartialDate? to) => from == to ? $"{from}" : $"{from}..{to}";

    /// <summary>Without quotation marks where it is one word and is read as the same word again.</summary>
    private static string Exact(string text)
        => new QueryLexer("=" + text, []).Read() is [{ Kind: QueryTokenKind.Exact } only] && only.Text == text ? "=" + text : $"=\"{text}\"";
}
