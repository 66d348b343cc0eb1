using Lucene.Net.Search;
using SinoRussia.Searching.Index.Matching;
using SinoRussia.Searching.Index.Naming;

namespace SinoRussia.Searching.Index.Alike;

/// <summary>Finds texts like another one, and says what makes them alike.</summary>
public sealed class AlikeTexts
{
    /// <summary>Words that are named; there may be more.</summary>
    private const int MostNamed = 6;
    private readonly SearchView view;
    private readonly IReadOnlyList<Telling> telling;

    internal AlikeTexts(SearchView view, IndexSearcher searcher, string text, NameTable names)
    {
        this.view = view;
        telling = new TellingWords(searcher, names).Of(text);
    }

    /// <summary>What the text is about, the most telling first, as it writes it.</summary>
    public IReadOnlyList<string> Words => [.. telling.Select(one => one.Written)];

    /// <summary>The most alike first.</summary>
    public IReadOnlyList<IndexHit> Find(AlikeRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (telling.Count == 0 || request.Limit <= 0) return [];
        return view.Best(new AlikeQuery(view.Reader, telling).Of(request), request.Limit, cancellationToken);
    }

    /// <summary>
    /// The stretch of a text that is most like it, and the words it has in common as that text writes them, the most telling first.
    /// </summary>
    public (Snippet Snippet, IReadOnlyList<string> Shared) In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var match = new TextMatch(text);
        var found = telling.Select((one, part) => (match.Against(one.Match) ?? []).Select(mark => mark with { Part = part }).ToList()).ToList();
        var shared = found.Where(marks => marks.Count > 0).Select(marks => marks[0].Span.Of(text)).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostNamed);
        return (SnippetWindow.Of(text, [.. found.SelectMany(marks => marks)]), [.. shared]);
    }
}
