using SinoRussia.Searching.Index.Analysis;

namespace SinoRussia.Searching.Index.Matching;

/// <summary>
/// Holds a query against one text, without an index: does it match, and where. Conditions on fields are taken as met, because only
/// the text is known here. Parts that do not match leave no marks, nor do those that stand under a NOT.
/// </summary>
internal sealed class TextMatch(string text)
{
    private readonly List<TextToken> tokens = Tokens.Of(text);

    /// <summary>The marks, or null where the text does not match.</summary>
    public IReadOnlyList<MarkedSpan>? Against(MatchNode query)
    {
        var found = new List<MarkedSpan>();
        return Matches(query, found, 0) ? found : null;
    }

    private bool Matches(MatchNode node, List<MarkedSpan> found, int part)
    {
        switch (node)
        {
            case WaysNode ways: return Find(ways, found, part);
            case NoneOf none: return none.Child is FieldMatch or FieldPresent || !Matches(none.Child, [], part);
            case AllOf all: return MatchesAtLeast(all.Children, all.Children.Count, found);
            case OneOf any: return MatchesAtLeast(any.Children, 1, found);
            case MostOf most:
                return MatchesAtLeast(most.Required, most.Required.Count, found) && MatchesAtLeast(most.Wanted, most.AtLeast, found);
            default: return true;
        }
    }

    private bool MatchesAtLeast(IReadOnlyList<MatchNode> children, int wanted, List<MarkedSpan> found)
    {
        var before = found.Count;
        var matched = 0;
        for (var i = 0; i < children.Count; i++)
        {
            var length = found.Count;
            if (Matches(children[i], found, HashCode.Combine(i, children[i]))) matched++;
            else found.RemoveRange(length, found.Count - length);
        }

        if (matched >= wanted) return true;
        found.RemoveRange(before, found.Count - before);
        return false;
    }

    private bool Find(WaysNode ways, List<MarkedSpan> found, int part)
    {
        var any = false;
        foreach (var way in ways.Ways)
        {
            for (var at = 0; at < tokens.Count; at++)
            {
                if (!StandsAt(way, at)) continue;
                any = true;
                var last = tokens[at + way.Terms[^1].Offset];
                found.Add(new(new(tokens[at].Start, way.Form == Form.Stem ? last.StemEnd : last.End), part));
            }
        }

        return any;
    }

    private bool StandsAt(TermSequence way, int at)
    {
        for (var i = 0; i < way.Terms.Count; i++)
        {
            var (term, offset) = way.Terms[i];
            if (at + offset >= tokens.Count) return false;
            var token = tokens[at + offset];
            var here = way.Form == Form.Stem ? token.Stem : token.Exact;
            var isPrefix = way.LastIsPrefix && i == way.Terms.Count - 1;
            if (here is null || !(isPrefix ? here.StartsWith(term, StringComparison.Ordinal) : here == term)) return false;
        }

        return true;
    }
}
