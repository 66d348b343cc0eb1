using SinoRussia.Model;

namespace SinoRussia.Library.Searches;

/// <summary>The filters of a question as name and value, the way an address carries them and a saved search keeps them.</summary>
public static class QuestionFilters
{
    public static IEnumerable<(string Name, string Value)> Of(SearchQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        foreach (var type in question.Types) yield return ("type", Slug.Of(type));
        foreach (var report in question.Reports) yield return ("report", report);
        foreach (var chapter in question.Chapters) yield return ("chapter", chapter);
        foreach (var domain in question.Domains) yield return ("domain", domain);
        foreach (var view in question.Perspectives) yield return ("perspective", Slug.Of(view));
        foreach (var year in question.Years) yield return ("year", year);
    }

    /// <summary><c>type=finding&amp;report=csis-2022</c>, sorted: the same filters are the same text.</summary>
    public static string Write(SearchQuestion question) => string.Join('&', Of(question).Concat(question.NamesAddress()).Distinct()
        .Select(filter => $"{filter.Name}={Uri.EscapeDataString(filter.Value)}").Order(StringComparer.Ordinal));

    /// <summary>Reads <see cref="Write"/> back; what means nothing any more is left out.</summary>
    public static SearchQuestion Read(string query, string filters)
    {
        ArgumentNullException.ThrowIfNull(filters);
        var values = filters.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2))
            .ToLookup(pair => pair[0], pair => Uri.UnescapeDataString(pair[^1]));
        return new SearchQuestion(query)
        {
            Types = Slugs<DocumentType>(values["type"]),
            Reports = [.. values["report"]],
            Chapters = [.. values["chapter"]],
            Domains = [.. values["domain"]],
            Perspectives = Slugs<Perspective>(values["perspective"]),
            Years = [.. values["year"]],
            Names = !values["names"].Contains("off"),
            WithoutNames = [.. values["without"]],
        };
    }

    private static IReadOnlyList<T> Slugs<T>(IEnumerable<string> slugs)
        where T : struct, Enum
        => [.. slugs.Select(slug => Slug.TryRead<T>(slug, out var value) ? value : (T?)null).OfType<T>().Distinct()];
}
