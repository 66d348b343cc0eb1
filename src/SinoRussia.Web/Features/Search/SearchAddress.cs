using System.Globalization;
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

    /// <summary>Followed by the name of a facet: what is looked for among its values.</summary>
    public const string Look = "find-";

    private const int MostPages = SearchesLimits.Steps / PageSize;

    public static string Of(SearchQuestion question)
    {
        var address = new StringBuilder("/search?q=").Append(Uri.EscapeDataString(question.Text));
        foreach (var (name, value) in Filters(question).Concat(Shape(question))) address.Append('&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
        if (question.Offset > 0) address.Append("&page=").Append((question.Offset / PageSize) + 1);
        return address.ToString();
    }

    /// <summary>The same filters, another query, from the first page. Without a query the one before it is asked again.</summary>
    public static string Asking(this SearchQuestion question, string text) => text.Length == 0 && question.Within.Count > 0
        ? Of(question with { Text = question.Within[^1], Within = [.. question.Within.SkipLast(1)], Offset = 0 })
        : Of(question with { Text = text, Offset = 0 });

    /// <summary>The filters as the form sends them.</summary>
    public static IEnumerable<(string Name, string Value)> Filters(SearchQuestion question) => QuestionFilters.Of(question);

    /// <summary>How the results are laid out: their order, whether by report, and which names stand for others.</summary>
    public static IEnumerable<(string Name, string Value)> Shape(SearchQuestion question) => [.. Layout(question), .. question.NamesAddress()];

    /// <summary>The same without the names.</summary>
    public static IEnumerable<(string Name, string Value)> Layout(SearchQuestion question)
    {
        if (question.Order != SearchOrder.Relevance) yield return ("sort", Slug.Of(question.Order));
        if (question.Grouped) yield return ("group", "report");
    }

    /// <summary>Without one value of one filter, from the first page.</summary>
    public static string Without(SearchQuestion question, string name, string value) => (question with
    {
        Types = [.. question.Types.Where(t => name != "type" || Slug.Of(t) != value)],
        Reports = [.. question.Reports.Where(r => name != "report" || r != value)],
        Chapters = [.. question.Chapters.Where(c => name != "chapter" || c != value)],
        Domains = [.. question.Domains.Where(d => name != "domain" || d != value)],
        Perspectives = [.. question.Perspectives.Where(p => name != "perspective" || Slug.Of(p) != value)],
        Years = [.. question.Years.Where(y => name != "year" || y != value)],
        Tags = [.. question.Tags.Where(t => name != "tag" || t != value)],
        Dossiers = [.. question.Dossiers.Where(d => name != "dossier" || d != value)],
        Within = [.. question.Within.Where(w => name != "within" || w != value)],
    }).Asking(question.Text);

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
    public static SearchQuestion Read(IQueryCollection query)
    {
        var page = int.TryParse(query["page"].FirstOrDefault(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : 1;
        return QuestionFilters.Read(query["q"].FirstOrDefault() ?? "", name => query[name]) with
        {
            Offset = (Math.Clamp(page, 1, MostPages) - 1) * PageSize,
            Limit = PageSize,
            Years = Years(query),
            Order = Slug.TryRead<SearchOrder>(query["sort"].FirstOrDefault() ?? "", out var order) ? order : SearchOrder.Relevance,
            Grouped = query["group"] == "report",
            FacetWords = new(query.Where(field => field.Key.StartsWith(Look, StringComparison.Ordinal) && !string.IsNullOrWhiteSpace(field.Value))
                .ToDictionary(field => field.Key[Look.Length..], field => field.Value.ToString())),
        };
    }

    /// <summary>The years of the address, and the stretch that the form under the bars sends as its two ends.</summary>
    private static List<string> Years(IQueryCollection query)
    {
        List<string> years = [.. query["year"].OfType<string>().Where(year => !string.IsNullOrWhiteSpace(year))];
        if (YearSpan.Read($"{query["from"].FirstOrDefault()}..{query["to"].FirstOrDefault()}") is { } span) years.Add(span.ToString());
        return years;
    }
}
