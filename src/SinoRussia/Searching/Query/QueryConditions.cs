namespace SinoRussia.Searching.Query;

/// <summary>One condition of a query, as a person sees it, and the query without it.</summary>
public sealed record QueryCondition(QueryNode Node, string Label, string Without);

/// <summary>
/// What a page shows as removable chips: the conditions that must all hold, or, of a query that is one OR, its alternatives. Small words
/// are no conditions.
/// </summary>
public static class QueryConditions
{
    public static IReadOnlyList<QueryCondition> Of(ParsedQuery query)
    {
        if (query.Root is null) return [];
        IReadOnlyList<QueryNode> parts = query.Root is AllNode all ? all.Children : query.Root is AnyNode any ? any.Children : [query.Root];
        return [.. parts.Where(part => part is not AsideNode).Select(part => new QueryCondition(part, QueryWords.Of(part), Without(part)))];

        string Without(QueryNode part)
        {
            var others = parts.Where(other => !ReferenceEquals(other, part)).ToList();
            return query.Root is AnyNode && others.Count > 1 ? QueryText.Of(new AnyNode(others[0].At, others)) : Written(others);
        }
    }

    /// <summary>Whether one of the conditions is enough.</summary>
    public static bool AreAlternatives(ParsedQuery query) => query.Root is AnyNode;

    /// <summary>Conditions joined again, all wanted.</summary>
    public static string Written(IEnumerable<QueryNode> parts)
    {
        var kept = parts.ToList();

        // Small words alone would be wanted.
        if (kept.TrueForAll(part => part is AsideNode)) return "";
        return kept.Count switch
        {
            0 => "",
            1 => QueryText.Of(kept[0]),
            _ => QueryText.Of(new AllNode(kept[0].At, kept)),
        };
    }
}
