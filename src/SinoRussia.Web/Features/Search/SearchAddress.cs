using System.Text;
using SinoRussia.Library;
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
        foreach (var (name, value) in Filters(question)) address.Append('&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
        if (question.Offset > 0) address.Append("&page=").Append((question.Offset / PageSize) + 1);
        return address.ToString();
    }

    /// <summary>The same filters, another query, from the first page.</summary>
    public static string Asking(this SearchQuestion question, string text) => Of(question with { Text = text, Offset = 0 });

    /// <summary>The filters as the form sends them.</summary>
    public static IEnumerable<(string Name, string Value)> Filters(SearchQuestion question)
    {
        foreach (var type in question.Types) yield return ("type", Slug.Of(type));
        foreach (var report in question.Reports) yield return ("report", report);
        foreach (var chapter in question.Chapters) yield return ("chapter", chapter);
        foreach (var domain in question.Domains) yield return ("domain", domain);
        foreach (var view in question.Perspectives) yield return ("perspective", Slug.Of(view));
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
    });

    public static string WithoutFilters(SearchQuestion question, string text) => Of(new SearchQuestion(text));

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

    private static IReadOnlyList<T> Slugs<T>(string[]? slugs)
        where T : struct, Enum
        => [.. (slugs ?? []).Select(slug => Slug.TryRead<T>(slug, out var value) ? value : (T?)null).OfType<T>().Distinct()];
}
