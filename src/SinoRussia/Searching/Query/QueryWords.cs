using SinoRussia.Model;

namespace SinoRussia.Searching.Query;

/// <summary>A tree in words.</summary>
public static class QueryWords
{
    public static string Of(QueryNode? node) => node switch
    {
        null => "nothing",
        WordNode word => word.Text,
        PrefixNode prefix => $"words that begin with {prefix.Text}",
        PhraseNode phrase => $"“{phrase.Text}”",
        EverythingNode => "everything",
        FieldNode { Value: EverythingNode } field => $"any {Slug.Of(field.Field)}",
        FieldNode field => $"{Slug.Of(field.Field)} {(Names(field.Field) ? "is" : "has")} {Inner(field.Value)}",
        NotNode not => $"not {Inner(not.Child)}",
        AllNode all => string.Join(" and ", all.Children.Select(Inner)),
        AnyNode any => string.Join(" or ", any.Children.Select(Inner)),
        _ => "",
    };

    private static string Inner(QueryNode node) => node is AllNode or AnyNode ? $"({Of(node)})" : Of(node);

    private static bool Names(QueryField field) => field is not (QueryField.Title or QueryField.Author);
}
