using SinoRussia.Library.Searches;
using SinoRussia.Model;
using SinoRussia.Web.Shared;

namespace SinoRussia.Web.Features.SavedSearches;

/// <summary>What the forms of the pages do. Each answers with the address to look at next, so that loading anew sends nothing twice.</summary>
internal static class SavedSearchActions
{
    public static void MapSavedSearchActions(this IEndpointRouteBuilder routes)
    {
        var all = routes.MapGroup(SavedSearchLinks.All).AddEndpointFilter(RequireTokenAsync);
        all.MapPost("", async (HttpContext context, SaveSearch save, CancellationToken cancel) =>
        {
            var form = await context.Request.ReadFormAsync(cancel);
            var outcome = await save.RunAsync(form["name"], QuestionFilters.Read(form["query"].ToString(), form["filters"].ToString()), cancel);
            return await ShowAsync(context, outcome, saved => $"{SavedSearchLinks.All}?saved={Uri.EscapeDataString(saved.Value)}", cancel);
        });
        all.MapPost("/{id}/rename", async (string id, HttpContext context, RenameSearch rename, CancellationToken cancel) =>
        {
            var form = await context.Request.ReadFormAsync(cancel);
            return await ShowAsync(context, await rename.RunAsync(new SavedSearchId(id), form["name"], cancel), null, cancel);
        });
        all.MapPost("/{id}/delete", async (string id, HttpContext context, DeleteSearch delete, CancellationToken cancel) =>
            await ShowAsync(context, await delete.RunAsync(new SavedSearchId(id), cancel), gone => $"{SavedSearchLinks.All}?deleted={Uri.EscapeDataString(gone.Value)}", cancel));
        all.MapPost("/{id}/restore", async (string id, HttpContext context, RestoreSearch restore, CancellationToken cancel) =>
            await ShowAsync(context, await restore.RunAsync(new SavedSearchId(id), cancel), null, cancel));
        all.MapPost("/history/clear", async (ForgetSearches forget, CancellationToken cancel) =>
        {
            await forget.RunAsync(null, cancel);
            return new SeeOther(SavedSearchLinks.All + "#history");
        });
        all.MapPost("/history/{line:long}/forget", async (long line, ForgetSearches forget, CancellationToken cancel) =>
        {
            await forget.RunAsync(line, cancel);
            return new SeeOther(SavedSearchLinks.All + "#history");
        });
    }

    private static async Task<IResult> ShowAsync(HttpContext context, SavedOutcome outcome, Func<SavedSearchId, string>? address, CancellationToken cancellationToken) => outcome switch
    {
        SavedOutcome.Changed changed => new SeeOther(address?.Invoke(changed.Search) ?? SavedSearchLinks.All),
        SavedOutcome.Refused refused => await SavedSearchPages.ListAsync(context, refused.Reason, cancellationToken),
        _ => Results.NotFound(),
    };

    private static async ValueTask<object?> RequireTokenAsync(EndpointFilterInvocationContext request, EndpointFilterDelegate next)
        => await FormActions.IsOursAsync(request.HttpContext)
            ? await next(request)
            : await SavedSearchPages.ListAsync(request.HttpContext, FormActions.Stale, request.HttpContext.RequestAborted);
}
