namespace SinoRussia.Searching.Index.Matching;

/// <summary>How a term of a query is held against a term of a text.</summary>
internal enum TermTest
{
    Equal,
    Prefix,
    Wildcard,
    Fuzzy,
}

internal static class TermTests
{
    /// <summary>Whether the term of a text is one that the query asks for.</summary>
    public static bool Accepts(this TermAt wanted, string term) => wanted.Test switch
    {
        TermTest.Prefix => term.StartsWith(wanted.Term, StringComparison.Ordinal),
        TermTest.Wildcard => WordShape.Fits(wanted.Term, term),
        TermTest.Fuzzy => LetterEdits.AreWithin(wanted.Edits, wanted.Term, term),
        _ => term == wanted.Term,
    };
}
