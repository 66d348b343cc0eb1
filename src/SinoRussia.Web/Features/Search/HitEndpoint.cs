using SinoRussia.Library.Searches;
using SinoRussia.Web.Hosting;

namespace SinoRussia.Web.Features.Search;

/// <summary>
/// Leads to the n-th result of a search. Which one that is, is asked when somebody goes there, so that a page with the links need not
/// search, and a list that has changed in the meantime is gone through as it is now.
/// </summary>
internal static class HitEndpoint
{
    public static void MapHits(this IEndpointRouteBuilder routes) => routes.MapGet("/search/hit", LeadAsync).RequireRateLimiting(RateLimits.Search);

    private static async Task<IResult> LeadAsync(HttpContext context, FindHit find, CancellationToken cancellationToken)
    {
        if (HitWalk.Read(context.Request.Query) is not { } walk) return Results.NotFound();
        context.Response.Headers.CacheControl = "no-store";
        var found = await find.RunAsync(walk.List, walk.Hit, cancellationToken);
        return Results.LocalRedirect(found is null ? walk.Back : (walk with { Of = found.Total }).Opening(found.Hit.Url));
    }
}
