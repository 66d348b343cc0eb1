using System.Globalization;
using SinoRussia.Library;
using SinoRussia.Library.Searches;
using SinoRussia.Model;
using SinoRussia.Web.Features.Search;

namespace SinoRussia.Web.Features.SavedSearches;

/// <summary>Addresses of saved searches.</summary>
internal static class SavedSearchLinks
{
    public const string All = "/searches";

    /// <summary>Opening it is looking at it.</summary>
    public static string Of(SavedSearchId id) => $"{All}/{Uri.EscapeDataString(id.Value)}";

    public static string Feed(SavedSearchId id) => Of(id) + "/feed.atom";

    /// <summary>The search itself, what came last first, each hit that came since marked as new.</summary>
    public static string Results(SearchLook look)
        => SearchAddress.Of(look.Question with { Order = SearchOrder.Added }) + "&since=" + look.Since.ToString(CultureInfo.InvariantCulture);

    /// <summary>The filters in words, after the query.</summary>
    public static string Within(SearchQuestion question) => string.Join(", ", QuestionFilters.Of(question).Select(filter => filter.Name switch
    {
        "within" => $"the results for {SearchWords.Quoted(filter.Value)}",
        "tag" => $"notes tagged {filter.Value}",
        "dossier" => "a dossier",
        "year" => YearSpan.Read(filter.Value)?.InWords() ?? filter.Value,
        _ => $"{filter.Name} {filter.Value.Split('/')[^1].Replace('-', ' ')}",
    }));
}
