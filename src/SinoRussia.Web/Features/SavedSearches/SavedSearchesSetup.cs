using SinoRussia.Web.Features.Search;

namespace SinoRussia.Web.Features.SavedSearches;

/// <summary>Searches that are kept, watched and taken away. The one rule: every form works without script, and what is deleted can come back.</summary>
internal static class SavedSearchesSetup
{
    public static void MapSearches(this IEndpointRouteBuilder routes)
    {
        routes.MapSavedSearchPages();
        routes.MapSavedSearchActions();
        routes.MapSearchDownloads();
        routes.MapHits();
        routes.MapOpenSearch();
    }
}
