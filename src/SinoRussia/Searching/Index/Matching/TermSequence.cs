using SinoRussia.Searching.Index.Analysis;

namespace SinoRussia.Searching.Index.Matching;

/// <summary>Which of a token's two forms is compared.</summary>
internal enum Form
{
    Stem,
    Exact,
}

/// <summary>A term and how many positions it stands behind the first of its sequence.</summary>
internal readonly record struct TermAt(string Term, int Offset, TermTest Test = TermTest.Equal, int Edits = 0);

/// <summary>
/// Terms that must stand in this order at these distances: one way in which a word or phrase may be written. Terms that are not
/// compared letter by letter stand in the exact form.
/// </summary>
/// <param name="Width">Positions from the first word or ideograph to the last, both counted.</param>
internal sealed record TermSequence(Form Form, IReadOnlyList<TermAt> Terms, int Width)
{
    /// <summary>The sequence of the tokens, in the form that their reading asks for; null where that form has no term.</summary>
    public static TermSequence? Of(IReadOnlyList<TextToken> tokens, WordReading reading)
    {
        var form = reading.IsLiteral || tokens.Any(IsLoneIdeograph) ? Form.Exact : Form.Stem;
        var terms = new List<TermAt>(tokens.Count);
        foreach (var token in tokens)
        {
            if ((form == Form.Exact ? token.Exact : token.Stem) is { } term)
                terms.Add(reading.At(term, token.Position - tokens[0].Position, token.IsIdeograph, token.Position == tokens[^1].Position));
        }

        return terms.Count == 0 ? null : new(form, terms, tokens[^1].Position - tokens[0].Position + 1);
    }

    /// <summary>A single ideograph is indexed as such in the exact form only; its stem begins a pair.</summary>
    private static bool IsLoneIdeograph(TextToken token) => token.IsIdeograph && token.Stem == token.Exact;
}
