using SinoRussia.Searching.Index.Analysis;
using SinoRussia.Text;

namespace SinoRussia.Searching.Index.Matching;

/// <summary>
/// Holds a query against one text, without an index: does it match, and where. Conditions on fields are taken as the query would have
/// them, met or under a NOT unmet, because only the text is known here. Parts that do not match leave no marks, nor do those under a NOT.
/// </summary>
internal sealed class TextMatch(string text)
{
    private readonly List<TextToken> tokens = Tokens.Of(text);

    /// <summary>The marks, or null where the text does not match.</summary>
    public IReadOnlyList<MarkedSpan>? Against(MatchNode query)
    {
        var found = new List<MarkedSpan>();
        return Matches(query, found, 0, fields: true) ? found : null;
    }

    private bool Matches(MatchNode node, List<MarkedSpan> found, int part, bool fields)
    {
        switch (node)
        {
            case WaysNode ways: return Find(ways, found, part);
            case NearMatch near: return Find(near, found);
            case NoneOf none: return !Matches(none.Child, [], part, !fields);
            case AllOf all: return MatchesAtLeast(all.Children, all.Children.Count, found, fields);
            case OneOf any: return MatchesAtLeast(any.Children, 1, found, fields);
            case MostOf most:
                return MatchesAtLeast(most.Required, most.Required.Count, found, fields) && MatchesAtLeast(most.Wanted, most.AtLeast, found, fields);
            case FormerMatch former: return Matches(former.All, found, part, fields) || (former.Most is { } some && Matches(some, found, part, fields));
            case EveryText: return true;
            default: return fields;
        }
    }

    private bool MatchesAtLeast(IReadOnlyList<MatchNode> children, int wanted, List<MarkedSpan> found, bool fields)
    {
        var before = found.Count;
        var matched = 0;
        for (var i = 0; i < children.Count; i++)
        {
            var length = found.Count;
            if (Matches(children[i], found, HashCode.Combine(i, children[i]), fields)) matched++;
            else found.RemoveRange(length, found.Count - length);
        }

        if (matched >= wanted) return true;
        found.RemoveRange(before, found.Count - before);
        return false;
    }

    private bool Find(WaysNode ways, List<MarkedSpan> found, int part)
    {
        var before = found.Count;
        found.AddRange(Places(ways).Select(place => new MarkedSpan(place.Span, part)));
        return found.Count > before;
    }

    private bool Find(NearMatch near, List<MarkedSpan> found)
    {
        var places = near.Parts.Select(part => Places(part).OrderBy(place => place.At.First).ToList()).ToList();
        var starts = Nearness.Starts([.. places.Select(part => part.Select(place => place.At).ToList())], near.Distance).ToList();
        for (var i = 0; i < places.Count; i++)
        {
            var part = HashCode.Combine(i, near.Parts[i]);
            found.AddRange(places[i].Where(place => Nearness.Holds(starts, place.At, near.Distance)).Select(place => new MarkedSpan(place.Span, part)));
        }

        return starts.Count > 0;
    }

    private IEnumerable<(Occurrence At, TextSpan Span)> Places(WaysNode ways)
    {
        foreach (var way in ways.Ways.Concat(ways.Names))
        {
            for (var at = 0; at < tokens.Count; at++)
            {
                if (!StandsAt(way, at)) continue;
                var last = tokens[at + way.Terms[^1].Offset];
                yield return (new(at, at + way.Width - 1), new(tokens[at].Start, way.Form == Form.Stem ? last.StemEnd : last.End));
            }
        }
    }

    private bool StandsAt(TermSequence way, int at)
    {
        foreach (var wanted in way.Terms)
        {
            if (at + wanted.Offset >= tokens.Count) return false;
            var token = tokens[at + wanted.Offset];
            if ((way.Form == Form.Stem ? token.Stem : token.Exact) is not { } here || !wanted.Accepts(here)) return false;
        }

        return true;
    }
}
