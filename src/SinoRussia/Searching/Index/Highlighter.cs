using SinoRussia.Searching.Index.Matching;
using SinoRussia.Searching.Query;
using SinoRussia.Text;

namespace SinoRussia.Searching.Index;

/// <summary>
/// Shows where a query stands in a text, by the same reading that the index is built with: words by their stem, phrases only where
/// the phrase is. Made once a query, used for many texts.
/// </summary>
public sealed class Highlighter
{
    private readonly MatchNode? strict;
    private readonly MatchNode? some;

    public Highlighter(QueryNode? root)
    {
        strict = QueryCompiler.Strict(root);
        some = QueryCompiler.Some(root);
    }

    /// <summary>The stretch of <paramref name="text"/> with the most of the query in it; its beginning where the text does not match.</summary>
    /// <param name="text">A passage, a finding, a note.</param>
    /// <param name="loosened">Whether the search made do with some of the words.</param>
    public Snippet Snippet(string text, bool loosened) => SnippetWindow.Of(text, Found(text, loosened) ?? []);

    /// <summary>All marks in one text; none where it does not match as a whole.</summary>
    public IReadOnlyList<TextSpan> Marks(string text, bool loosened = false)
        => Matching.Marks.Merged((Found(text, loosened) ?? []).Select(m => m.Span));

    /// <summary>
    /// The marks in the texts of a chapter: in those that match, or, where none does, in those that have some of the words.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<TextSpan>> MarksIn(IReadOnlyList<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var marks = texts.Select(t => Marks(t)).ToList();
        return marks.Exists(m => m.Count > 0) ? marks : [.. texts.Select(t => Marks(t, loosened: true))];
    }

    private IReadOnlyList<MarkedSpan>? Found(string text, bool loosened)
        => (loosened ? some : strict) is { } query ? new TextMatch(text).Against(query) : null;
}
