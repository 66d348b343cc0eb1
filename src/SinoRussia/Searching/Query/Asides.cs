namespace SinoRussia.Searching.Query;

/// <summary>
/// Finds the small words of a query: those that questions and sentences are held together with. Beside weightier words nobody wants
/// them; by themselves, in quotation marks, behind a <c>=</c> or in capitals (<c>US</c>, <c>WHO</c>, <c>НЕ</c>) they are words like any other.
/// </summary>
internal static class Asides
{
    private const string English =
        "a an the and or not no of in on at to for from by with as into about than then is are was were be been being am do does did done has have had "
        + "what which who whom whose when where why how that this these those it its they them their there he she his her him we our you your i me my "
        + "can could should would will shall must if so such any some";

    private const string Russian =
        "и в во на с со к ко о об от до из за по для при не ни ли же бы но а или что кто чем как где когда куда откуда почему зачем сколько какой какая какое "
        + "какие каков чей это этот эта эти тот та те то у он она оно они его её ее их был была было были есть быть";

    private const string Chinese = "的 了 是 在 和 与 及 吗 呢 吧 谁 什么 怎么 怎样 如何 为什么 为何 哪 哪里 哪些 哪个 何时";

    private static readonly HashSet<string> Small = [.. $"{English} {Russian} {Chinese}".Split(' ')];

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

    /// <param name="word">The word as typed.</param>
    /// <param name="opens">The first word of a question has a capital for that reason alone.</param>
    private static bool IsSmall(WordNode word, bool opens)
    {
        var text = opens && word.Text is [var first, ..] && char.IsUpper(first) && !word.Text.Skip(1).Any(char.IsUpper) ? char.ToLowerInvariant(first) + word.Text[1..] : word.Text;
        return Small.Contains(text);
    }
}
