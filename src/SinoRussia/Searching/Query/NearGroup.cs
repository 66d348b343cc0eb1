using SinoRussia.Text;

namespace SinoRussia.Searching.Query;

/// <summary>What stands between the brackets of NEAR: words, phrases, beginnings, shapes, and alternatives of those.</summary>
internal static class NearGroup
{
    public static QueryNode? Of(QueryToken open, QueryNode inside, QueryToken? distance, List<Complaint> complaints)
    {
        var operands = Operands(inside, complaints).ToList();
        if (operands.Count == 0) return null;
        if (operands.Count == 1)
        {
            complaints.Add(new(open.At.Start, open.At.Length, "NEAR wants two words or more; this one was searched by itself."));
            return operands[0];
        }

        return new NearNode(new TextSpan(open.At.Start, Math.Max(inside.At.End, distance?.At.End ?? 0)), operands, Distance(distance, complaints));
    }

    /// <summary>Fields are not read for where their words stand: there NEAR asks for the words alone.</summary>
    public static QueryNode AsWords(QueryNode node, List<Complaint> complaints)
    {
        switch (node)
        {
            case NearNode near:
                complaints.Add(new(near.At.Start, near.At.Length, "NEAR works on texts; in a field its words were searched wherever they stand."));
                return new AllNode(near.At, near.Operands);
            case AllNode all:
                return new AllNode(all.At, [.. all.Children.Select(child => AsWords(child, complaints)).SelectMany(child => child is AllNode same ? same.Children : [child])]);
            case AnyNode any: return new AnyNode(any.At, [.. any.Children.Select(child => AsWords(child, complaints))]);
            case NotNode not: return not with { Child = AsWords(not.Child, complaints) };
            default: return node;
        }
    }

    private static IEnumerable<QueryNode> Operands(QueryNode node, List<Complaint> complaints)
    {
        switch (node)
        {
            case WordNode or PhraseNode or ExactNode or PrefixNode or WildcardNode or FuzzyNode:
                return [node];
            case AllNode all:
                return all.Children.SelectMany(child => Operands(child, complaints));
            case AnyNode any:
                if (any.Children.Any(child => child is AllNode))
                    complaints.Add(new(any.At.Start, any.At.Length, "Alternatives inside NEAR are single words or phrases; each of these words was taken as one."));
                var each = any.Children.SelectMany(child => Operands(child, complaints)).SelectMany(one => one is AnyNode inner ? inner.Children : [one]).ToList();
                return each.Count < 2 ? each : [new AnyNode(any.At, each)];
            case NearNode near:
                complaints.Add(new(near.At.Start, near.At.Length, "NEAR inside NEAR was read as more words of the outer one."));
                return near.Operands;
            default:
                complaints.Add(new(node.At.Start, node.At.Length, "NEAR takes words and phrases; this was left out of it."));
                return [];
        }
    }

    private static int Distance(QueryToken? token, List<Complaint> complaints)
    {
        if (token is not { } typed) return QueryLimits.UsualDistance;
        var words = Math.Clamp(typed.Number, 1, QueryLimits.Distance);
        if (words != typed.Number)
            complaints.Add(new(typed.At.Start, typed.At.Length, $"NEAR reaches over 1 to {QueryLimits.Distance} words; {words} was taken."));
        return words;
    }
}
