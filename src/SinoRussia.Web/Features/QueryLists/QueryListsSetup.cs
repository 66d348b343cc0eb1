using SinoRussia.Web.Hosting;

namespace SinoRussia.Web.Features.QueryLists;

/// <summary>Many queries at once. The one rule: a matrix has an address, and each of its numbers is the one on the page it opens.</summary>
internal static class QueryListsSetup
{
    public static void MapQueryLists(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(QueryListAddress.Page, (HttpContext context, CancellationToken cancel) => QueryListPages.ShowAsync(context, null, null, cancel)).RequireRateLimiting(RateLimits.Export);
        routes.MapPost(QueryListAddress.Page, QueryListForm.TakeAsync).WithMetadata(new QueryListForm.Limit()).RequireRateLimiting(RateLimits.Export);
        routes.MapGet(QueryListAddress.Page + "/export.{extension}", QueryListPages.ExportAsync).RequireRateLimiting(RateLimits.Export);
    }
}
