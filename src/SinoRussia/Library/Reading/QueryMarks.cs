using SinoRussia.Markup;
using SinoRussia.Searching.Index;
using SinoRussia.Searching.Query;

namespace SinoRussia.Library.Reading;

/// <summary>Where the words of a search stand in the texts of a page, numbered as the reader steps through them.</summary>
internal static class QueryMarks
{
    /// <summary>For each text its matches in order, with the ids <c>h1</c>, <c>h2</c> and so on; all empty without a query.</summary>
    public static IReadOnlyList<IReadOnlyList<PassageMark>> In(IReadOnlyList<string> texts, QueryNode? root)
    {
        if (root is null) return [.. texts.Select(_ => Array.Empty<PassageMark>())];
        var number = 0;
        return [.. new Highlighter(root).MarksIn(texts).Select(spans => spans.Select(span => new PassageMark(span, PassageMarkKind.Hit, $"h{++number}")).ToList())];
    }
}
