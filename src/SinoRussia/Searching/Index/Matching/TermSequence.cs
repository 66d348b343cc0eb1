using SinoRussia.Searching.Index.Analysis;

namespace SinoRussia.Searching.Index.Matching;

/// <summary>Which of a token's two forms is compared.</summary>
internal enum Form
{
    Stem,
    Exact,
}

/// <summary>A term and how many positions it stands behind the first of its sequence.</summary>
internal readonly record struct TermAt(string Term, int Offset);

/// <summary>Terms that must stand in this order at these distances: one way in which a word or phrase may be written.</summary>
internal sealed record TermSequence(Form Form, IReadOnlyList<TermAt> Terms, bool LastIsPrefix = false)
{
    /// <summary>The sequence of the tokens, in the given form; null where that form has no term.</summary>
    public static TermSequence? Of(IReadOnlyList<TextToken> tokens, bool isPrefix)
    {
        var form = isPrefix || tokens.Any(IsLoneIdeograph) ? Form.Exact : Form.Stem;
        var terms = new List<TermAt>(tokens.Count);
        foreach (var token in tokens)
        {
            if ((form == Form.Exact ? token.Exact : token.Stem) is { } term) terms.Add(new(term, token.Position - tokens[0].Position));
        }

        return terms.Count == 0 ? null : new(form, terms, isPrefix && !tokens[^1].IsIdeograph);
    }

    /// <summary>A single ideograph is indexed as such in the exact form only; its stem begins a pair.</summary>
    private static bool IsLoneIdeograph(TextToken token) => token.IsIdeograph && token.Stem == token.Exact;
}
