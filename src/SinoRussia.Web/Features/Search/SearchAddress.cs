using System.Text;
using SinoRussia.Library;
using SinoRussia.Library.Searches;
using SinoRussia.Model;

namespace SinoRussia.Web.Features.Search;

/// <summary>
/// The address of a search: everything that was asked stands in it, so that it can be shared, and a filter or a page is a link.
/// </summary>
public static class SearchAddress
{
    /// <summary>Hits on a page.</summary>
    public const int PageSize = 20;

    public static string Of(SearchQuestion question)
    {
        var address = new StringBuilder("/search?q=").Append(Uri.EscapeDataString(question.Text));
        foreach (var (name, value) in Filters(question).Concat(Shape(question))) address.Append('&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
        if (question.Offset > 0) address.Append("&page=").Append((question.Offset / PageSize) + 1);
        return address.ToString();
    }

    /// <summary>The same filters, another query, from the first page.</summary>
    public static string Asking(this SearchQuestion question, string text) => Of(question with { Text = text, Offset = 0 });

    /// <summary>The filters as the form sends them.</summary>
    public static IEnumerable<(string Name, string Value)> Filters(SearchQuestion question) => QuestionFilters.Of(question);

    /// <summary>How the results are laid out: their order, whether by report, and which names stand for others.</summary>
    public static IEnumerable<(string Name, string Value)> Shape(SearchQuestion question)
    {
        if (question.Order != SearchOrder.Relevance) yield return ("sort", Slug.Of(question.Order));
        if (question.Grouped) yield return ("group", "report");
        foreach (var name in question.NamesAddress()) yield return name;
    }

    /// <summary>Without one value of one filter, from the first page.</summary>
    public static string Without(SearchQuestion question, string name, string value) => Of(question with
    {
        Offset = 0,
        Types = [.. question.Types.Where(t => name != "type" || Slug.Of(t) != value)],
        Reports = [.. question.Reports.Where(r => name != "report" || r != value)],
        Chapters = [.. question.Chapters.Where(c => name != "chapter" || c != value)],
        Domains = [.. question.Domains.Where(d => name != "domain" || d != value)],
        Perspectives = [.. question.Perspectives.Where(p => name != "perspective" || Slug.Of(p) != value)],
        Years = [.. question.Years.Where(y => name != "year" || y != value)],
    });

    public static string WithoutFilters(SearchQuestion question, string text) => Of(new SearchQuestion(text) { Names = question.Names, WithoutNames = question.WithoutNames });

    /// <summary>With or without one of the other names of what was typed, from the first page.</summary>
    public static string Switching(SearchQuestion question, string name, bool on) => Of(question with
    {
        Offset = 0,
        WithoutNames = on ? [.. question.WithoutNames.Where(n => !string.Equals(n, name, StringComparison.OrdinalIgnoreCase))] : [.. question.WithoutNames, name],
    });

    /// <summary>All other names or none, from the first page.</summary>
    public static string SwitchingAll(SearchQuestion question, bool on) => Of(question with { Offset = 0, Names = on, WithoutNames = [] });

    /// <summary>Where the whole list is taken away as a file.</summary>
    public static string Export(SearchQuestion question, string format)
        => $"/search/export?format={format}&{Of(question with { Offset = 0, Grouped = false })["/search?".Length..]}";

    /// <summary>Reads an address back; values that mean nothing are left out.</summary>
    public static SearchQuestion Read(string? text, string[]? types, string[]? reports, string[]? chapters, string[]? domains, string[]? views, int? page)
        => new(text ?? "", (Math.Clamp(page ?? 1, 1, 500) - 1) * PageSize, PageSize)
        {
            Types = Slugs<DocumentType>(types),
            Reports = reports ?? [],
            Chapters = chapters ?? [],
            Domains = domains ?? [],
            Perspectives = Slugs<Perspective>(views),
        };

    /// <summary>The same with its years and its layout.</summary>
    public static SearchQuestion Shaped(this SearchQuestion question, string[]? years, string? sort, string? group) => question with
    {
        Years = years ?? [],
        Order = Slug.TryRead<SearchOrder>(sort ?? "", out var order) ? order : SearchOrder.Relevance,
        Grouped = group == "report",
    };

    private static IReadOnlyList<T> Slugs<T>(string[]? slugs)
        where T : struct, Enum
        => [.. (slugs ?? []).Select(slug => Slug.TryRead<T>(slug, out var value) ? value : (T?)null).OfType<T>().Distinct()];
}
