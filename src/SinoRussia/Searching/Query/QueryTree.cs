using SinoRussia.Text;

namespace SinoRussia.Searching.Query;

/// <summary>Joins the pieces into a tree, by recursive descent; brackets deeper than the limit are passed over.</summary>
internal sealed class QueryTree(string text, List<QueryToken> tokens, List<Complaint> complaints)
{
    private int at;
    private int depth;
    private int terms;
    private int shapes;

    private bool AtEnd => at >= tokens.Count;

    public QueryNode? Read()
    {
        var parts = new List<QueryNode>();
        while (!AtEnd)
        {
            if (ReadAny() is { } part) parts.Add(part);
            if (AtEnd) break;
            if (depth == 0 && tokens[at].Kind == QueryTokenKind.Close)
            {
                Complain(tokens[at].At, "This bracket closes nothing; it was left out.");
                at++;
            }
        }

        return Joined(parts, all: true);
    }

    private QueryNode? ReadAny()
    {
        var parts = new List<QueryNode>();
        var mixed = false;
        while (true)
        {
            var before = at;
            var part = ReadAll();
            mixed |= part is AllNode && before < tokens.Count && !tokens[before].Opens;
            if (part is not null) parts.Add(part);
            if (AtEnd || tokens[at].Kind != QueryTokenKind.Or) break;
            CheckSides(parts.Count > 0 && part is not null);
            at++;
        }

        if (mixed && parts.Count > 1)
            Complain(Spanning(parts), "AND and OR stand side by side: the words joined by AND, or by nothing, were taken together first.");
        return Joined(parts, all: false);
    }

    private QueryNode? ReadAll()
    {
        var parts = new List<QueryNode>();
        while (!AtEnd && tokens[at].Kind is not (QueryTokenKind.Or or QueryTokenKind.Close))
        {
            if (tokens[at].Kind == QueryTokenKind.And)
            {
                CheckSides(parts.Count > 0);
                at++;
            }
            else if (ReadOne() is { } part)
            {
                parts.Add(part);
            }
        }

        return Joined(parts, all: true);
    }

    private QueryNode? ReadOne()
    {
        var token = tokens[at++];
        switch (token.Kind)
        {
            case QueryTokenKind.Not: return ReadNot(token);
            case QueryTokenKind.Field: return ReadField(token);
            case QueryTokenKind.Open or QueryTokenKind.Near: return ReadGroup(token);
            case QueryTokenKind.Distance: return null;
            default: return Leaf(token);
        }
    }

    private QueryNode? ReadNot(QueryToken first)
    {
        var negative = true;
        while (!AtEnd && tokens[at].Kind == QueryTokenKind.Not)
        {
            negative = !negative;
            at++;
        }

        var child = AtEnd || tokens[at].Kind is QueryTokenKind.And or QueryTokenKind.Or or QueryTokenKind.Close ? null : ReadOne();
        if (child is null)
        {
            Complain(first.At, $"Nothing stands behind “{first.Text}”; it was left out.");
            return null;
        }

        var span = new TextSpan(first.At.Start, child.At.End);
        return !negative ? child : child is NotNode inner ? inner.Child : new NotNode(span, child);
    }

    private QueryNode? ReadField(QueryToken token)
    {
        var value = AtEnd || !(tokens[at].IsLeaf || tokens[at].Opens) ? null : ReadOne();
        if (value is null)
        {
            Complain(token.At, $"“{token.Text}:” has no value behind it; it was left out.");
            return null;
        }

        value = NearGroup.AsWords(value, complaints);
        var span = new TextSpan(token.At.Start, value.At.End);
        return token.Field is QueryField.Year or QueryField.Created
            ? new DateValues(text, token.Field, span, complaints).Read(value)
            : FieldValues.Checked(new FieldNode(span, token.Field, value), complaints);
    }

    private QueryNode? ReadGroup(QueryToken open)
    {
        if (depth == QueryLimits.Depth)
        {
            Complain(open.At, $"Brackets may stand {QueryLimits.Depth} deep; this one was left out.");
            return SkipGroup();
        }

        depth++;
        var inside = ReadAny();
        depth--;
        QueryToken? distance = tokens[at - 1] is { Kind: QueryTokenKind.Distance } last ? last : null;
        if (AtEnd) Complain(open.At, "This bracket is not closed; it was taken to reach the end.");
        else at++;
        if (inside is null) Complain(open.At, "There is nothing between these brackets; they were left out.");
        return inside is null || open.Kind == QueryTokenKind.Open ? inside : NearGroup.Of(open, inside, distance, complaints);
    }

    private QueryNode? SkipGroup()
    {
        for (var open = 1; !AtEnd && open > 0; at++)
        {
            if (tokens[at].Opens) open++;
            else if (tokens[at].Kind == QueryTokenKind.Close) open--;
        }

        return null;
    }

    private QueryNode? Leaf(QueryToken token)
    {
        if (++terms > QueryLimits.Terms)
        {
            if (terms == QueryLimits.Terms + 1) Complain(token.At, $"Only the first {QueryLimits.Terms} words were searched.");
            return null;
        }

        if (token.Kind is QueryTokenKind.Wildcard or QueryTokenKind.Fuzzy && ++shapes > QueryLimits.Shapes)
        {
            if (shapes == QueryLimits.Shapes + 1) Complain(token.At, $"Only the first {QueryLimits.Shapes} words with *, ? or ~ were searched.");
            return null;
        }

        return token.Kind switch
        {
            QueryTokenKind.Word => new WordNode(token.At, token.Text),
            QueryTokenKind.Prefix => new PrefixNode(token.At, token.Text),
            QueryTokenKind.Phrase => new PhraseNode(token.At, token.Text),
            QueryTokenKind.Exact => new ExactNode(token.At, token.Text),
            QueryTokenKind.Wildcard => new WildcardNode(token.At, token.Text),
            QueryTokenKind.Fuzzy => new FuzzyNode(token.At, token.Text, token.Number),
            _ => new EverythingNode(token.At),
        };
    }

    private void CheckSides(bool hasLeft)
    {
        var token = tokens[at];
        if (!hasLeft) Complain(token.At, $"Nothing stands before “{token.Text}”; it was left out.");
        else if (at + 1 == tokens.Count || tokens[at + 1].Kind is QueryTokenKind.Close or QueryTokenKind.And or QueryTokenKind.Or)
            Complain(token.At, $"Nothing stands behind “{token.Text}”; it was left out.");
    }

    private static QueryNode? Joined(List<QueryNode> parts, bool all)
    {
        if (parts.Count < 2) return parts.Count == 0 ? null : parts[0];
        var flat = parts.SelectMany(p => p switch
        {
            AllNode same when all => same.Children,
            AnyNode same when !all => same.Children,
            _ => [p],
        }).ToList();
        return all ? new AllNode(Spanning(parts), flat) : new AnyNode(Spanning(parts), flat);
    }

    private static TextSpan Spanning(List<QueryNode> parts) => new(parts[0].At.Start, parts[^1].At.End);

    private void Complain(TextSpan at, string message) => complaints.Add(new(at.Start, at.Length, message));
}
