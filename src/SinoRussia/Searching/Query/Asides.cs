namespace SinoRussia.Searching.Query;

/// <summary>
/// Finds the small words of a query: those that questions and sentences are held together with. Beside weightier words nobody wants
/// them; by themselves, in quotation marks, behind a <c>=</c> or in capitals (<c>US</c>, <c>WHO</c>, <c>НЕ</c>) they are words like any other.
/// </summary>
internal static class Asides
{
    public static QueryNode? In(QueryNode? root) => root is AllNode all ? OfAll(all, opens: true) : root is AnyNode any ? OfAny(any, opens: true) : root;

    private static AllNode OfAll(AllNode all, bool opens)
    {
        var children = all.Children.Select((child, i) => child is AnyNode any ? OfAny(any, opens && i == 0) : child).ToList();
        if (!children.Exists(child => IsWeighty(child, opens && ReferenceEquals(child, children[0])))) return all with { Children = children };
        for (var i = 0; i < children.Count; i++)
        {
            if (children[i] is WordNode word && IsSmall(word, opens && i == 0)) children[i] = new AsideNode(word.At, word.Text);
        }

        return all with { Children = children };
    }

    private static AnyNode OfAny(AnyNode any, bool opens)
        => any with { Children = [.. any.Children.Select((child, i) => child is AllNode all ? OfAll(all, opens && i == 0) : child)] };

    /// <summary>Whether it asks for something that a text says.</summary>
    private static bool IsWeighty(QueryNode node, bool opens) => node switch
    {
        WordNode word => !IsSmall(word, opens),
        FieldNode or RangeNode or RecentNode or NotNode or EverythingNode or AsideNode => false,
        _ => true,
    };

    private static bool IsSmall(WordNode word, bool opens) => SmallWords.Has(word.Text, opens);
}
