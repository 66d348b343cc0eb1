using SinoRussia.Text;

namespace SinoRussia.Searching.Query;

internal enum QueryTokenKind
{
    Word,
    Prefix,
    Phrase,
    Everything,
    Field,
    Open,
    Close,
    And,
    Or,
    Not,
}

/// <summary>A piece of the typed text. <paramref name="Field"/> has a meaning only for <see cref="QueryTokenKind.Field"/>.</summary>
internal readonly record struct QueryToken(QueryTokenKind Kind, TextSpan At, string Text, QueryField Field = default);
