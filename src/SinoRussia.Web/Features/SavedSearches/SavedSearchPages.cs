using SinoRussia.Library.Searches;
using SinoRussia.Model;
using SinoRussia.Web.Hosting;
using SinoRussia.Web.Shared;

namespace SinoRussia.Web.Features.SavedSearches;

/// <summary>The list of saved searches with the history, opening one, and its feed.</summary>
internal static class SavedSearchPages
{
    public static void MapSavedSearchPages(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(SavedSearchLinks.All, (HttpContext context, CancellationToken cancel) => ListAsync(context, null, cancel)).RequireRateLimiting(RateLimits.Search);
        routes.MapGet(SavedSearchLinks.All + "/{id}", OpenAsync).RequireRateLimiting(RateLimits.Search);
        routes.MapGet(SavedSearchLinks.All + "/{id}/feed.atom", FeedAsync).RequireRateLimiting(RateLimits.Search);
    }

    /// <param name="problem">Why the form that was just sent was refused.</param>
    public static async Task<IResult> ListAsync(HttpContext context, string? problem, CancellationToken cancellationToken)
    {
        var services = context.RequestServices;
        var list = services.GetRequiredService<ListSavedSearches>();
        var values = new Dictionary<string, object>
        {
            [nameof(SavedSearchesPage.Token)] = FormActions.Token(context),
            [nameof(SavedSearchesPage.Saved)] = await list.RunAsync(cancellationToken),
            [nameof(SavedSearchesPage.History)] = await services.GetRequiredService<ListAskedSearches>().RunAsync(SearchesLimits.History, cancellationToken),
        };
        if (problem is not null) values[nameof(SavedSearchesPage.Problem)] = problem;
        if (context.Request.Query["saved"].ToString() is { Length: > 0 } saved) values[nameof(SavedSearchesPage.JustSaved)] = new SavedSearchId(saved);
        if (context.Request.Query["deleted"].ToString() is { Length: > 0 } deleted && await list.NameAsync(new SavedSearchId(deleted), cancellationToken) is { } name)
            values[nameof(SavedSearchesPage.Deleted)] = (new SavedSearchId(deleted), name);
        return LonePage.Of<SavedSearchesPage>(values, problem is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);
    }

    private static async Task<IResult> OpenAsync(string id, HttpContext context, LookAtSearch look, CancellationToken cancellationToken)
    {
        if (await look.RunAsync(new SavedSearchId(id), !Prefetching.IsOne(context), cancellationToken) is not { } opened) return Results.NotFound();
        context.Response.Headers.CacheControl = "no-store";
        return new SeeOther(SavedSearchLinks.Results(opened));
    }

    private static async Task<IResult> FeedAsync(string id, ReadFeed feed, CancellationToken cancellationToken)
    {
        var search = new SavedSearchId(id);
        return await feed.RunAsync(search, SavedSearchLinks.Feed(search), SavedSearchLinks.Of(search), cancellationToken) is { } bytes
            ? Results.Bytes(bytes.ToArray(), ReadFeed.MediaType) : Results.NotFound();
    }
}
