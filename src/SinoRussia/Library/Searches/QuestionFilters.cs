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
        foreach (var tag in question.Tags) yield return ("tag", tag);
        foreach (var dossier in question.Dossiers) yield return ("dossier", dossier);
        foreach (var former in question.Within) yield return ("within", former);
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
        return Read(query, name => values[name]);
    }

    /// <summary>The same from wherever names have values, such as an address; blank values are none.</summary>
    public static SearchQuestion Read(string query, Func<string, IEnumerable<string?>> values)
    {
        return new SearchQuestion(query)
        {
            Types = Slugs<DocumentType>("type"),
            Reports = All("report"),
            Chapters = All("chapter"),
            Domains = All("domain"),
            Perspectives = Slugs<Perspective>("perspective"),
            Years = All("year"),
            Tags = [.. All("tag").Distinct(StringComparer.Ordinal).Take(SearchesLimits.Scopes)],
            Dossiers = [.. All("dossier").Distinct(StringComparer.Ordinal).Take(SearchesLimits.Scopes)],
            Within = [.. All("within").TakeLast(SearchesLimits.Within)],
            Names = !All("names").Contains("off"),
            WithoutNames = All("without"),
        };

        List<string> All(string name) => [.. values(name).OfType<string>().Where(value => !string.IsNullOrWhiteSpace(value))];

        List<T> Slugs<T>(string name)
            where T : struct, Enum
            => [.. All(name).Select(slug => Slug.TryRead<T>(slug, out var value) ? value : (T?)null).OfType<T>().Distinct()];
    }
}
