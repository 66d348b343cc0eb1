namespace SinoRussia.Searching.Query;

/// <summary>One condition of a query, as a person sees it, and the query without it.</summary>
public sealed record QueryCondition(QueryNode Node, string Label, string Without);

/// <summary>The conditions that must all hold: what a page shows as removable chips. Small words are no conditions.</summary>
public static class QueryConditions
{
    public static IReadOnlyList<QueryCondition> Of(ParsedQuery query)
    {
        if (query.Root is null) return [];
        IReadOnlyList<QueryNode> parts = query.Root is AllNode all ? all.Children : [query.Root];
        return [.. parts.Where(part => part is not AsideNode).Select(part => new QueryCondition(part, QueryWords.Of(part), Written(parts.Where(other => !ReferenceEquals(other, part)))))];
    }

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
