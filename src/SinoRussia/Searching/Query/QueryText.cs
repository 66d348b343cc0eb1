using SinoRussia.Model;

namespace SinoRussia.Searching.Query;

/// <summary>A tree written as a query, with brackets wherever one could doubt.</summary>
public static class QueryText
{
    public static string Of(QueryNode? node) => node switch
    {
        null => "",
        WordNode word => word.Text,
        PrefixNode prefix => prefix.Text + "*",
        PhraseNode phrase => $"\"{phrase.Text}\"",
        EverythingNode => "*",
        FieldNode field => $"{Slug.Of(field.Field)}:{Value(field.Value)}",
        NotNode not => "-" + Inner(not.Child),
        AllNode all => string.Join(' ', all.Children.Select(Inner)),
        AnyNode any => string.Join(" OR ", any.Children.Select(Inner)),
        _ => "",
    };

    private static string Inner(QueryNode node) => node is AllNode or AnyNode ? $"({Of(node)})" : Of(node);

    private static string Value(QueryNode node) => node is NotNode or FieldNode ? $"({Of(node)})" : Inner(node);
}
