using SinoRussia.Text;

namespace SinoRussia.Searching.Query;

internal enum QueryTokenKind
{
    Word,
    Prefix,
    Wildcard,
    Fuzzy,
    Phrase,
    Exact,
    Everything,
    Field,
    Open,

    /// <summary><c>NEAR</c> and its opening bracket.</summary>
    Near,

    /// <summary>The comma and the figure at the end of NEAR.</summary>
    Distance,
    Close,
    And,
    Or,
    Not,
}

/// <summary>A piece of the typed text.</summary>
/// <param name="Field">Of a <see cref="QueryTokenKind.Field"/>.</param>
/// <param name="Number">The edits of a <see cref="QueryTokenKind.Fuzzy"/> word, the words of a <see cref="QueryTokenKind.Distance"/>.</param>
internal readonly record struct QueryToken(QueryTokenKind Kind, TextSpan At, string Text, QueryField Field = default, int Number = 0)
{
    /// <summary>Whether it asks for something by itself.</summary>
    public bool IsLeaf => Kind <= QueryTokenKind.Everything;

    /// <summary>Whether a closing bracket belongs to it.</summary>
    public bool Opens => Kind is QueryTokenKind.Open or QueryTokenKind.Near;
}
