using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using SinoRussia.Library.Dossiers;
using SinoRussia.Model;
using SinoRussia.Web.Shared;

namespace SinoRussia.Web.Features.Dossiers;

/// <summary>What the forms of the pages do. Each answers with the address to look at next, so that loading anew sends nothing twice.</summary>
internal static class DossierActions
{
    private const string Stale = "The page was open for too long, or the request does not come from it. Load the page anew and do it again. Nothing was changed.";

    public static void MapDossierActions(this IEndpointRouteBuilder routes)
    {
        var all = routes.MapGroup(DossierLinks.All).AddEndpointFilter(RequireTokenAsync);
        all.MapPost("", async ([FromForm] string? title, HttpContext context, CreateDossier create, ListDossiers list, CancellationToken cancel) =>
            await create.RunAsync(title, cancel) switch
            {
                DossierOutcome.Changed changed => new SeeOther(DossierLinks.Of(changed.Dossier)),
                DossierOutcome.Refused refused => await DossierPages.ListAsync(context, list, refused.Reason, cancel),
                _ => Results.NotFound(),
            });
        all.MapPost("/add", AddAsync);

        var one = all.MapGroup("/{id}");
        one.MapPost("/rename", async (string id, [FromForm] string? title, HttpContext context, RenameDossier rename, CancellationToken cancel) =>
            await ShowAsync(context, await rename.RunAsync(new DossierId(id), title, cancel), cancel));
        one.MapPost("/delete", async (string id, HttpContext context, DeleteDossier delete, CancellationToken cancel) =>
            await ShowAsync(context, await delete.RunAsync(new DossierId(id), cancel), cancel, $"{DossierLinks.All}?deleted={Uri.EscapeDataString(id)}"));
        one.MapPost("/restore", async (string id, HttpContext context, RestoreDossier restore, CancellationToken cancel) =>
            await ShowAsync(context, await restore.RunAsync(new DossierId(id), cancel), cancel));
        one.MapPost("/text", async (string id, [FromForm] string? text, HttpContext context, AddOwnText add, CancellationToken cancel) =>
            await ShowAsync(context, await add.RunAsync(new DossierId(id), text, cancel), cancel));

        var item = one.MapGroup("/items/{item}");
        item.MapPost("/move", async (string id, string item, [FromForm] string? direction, HttpContext context, MoveDossierItem move, CancellationToken cancel) =>
            await ShowAsync(context, await move.RunAsync(new DossierId(id), new DossierItemId(item), direction == "up", cancel), cancel));
        item.MapPost("/edit", async (string id, string item, [FromForm] string? text, HttpContext context, EditDossierText edit, CancellationToken cancel) =>
            await ShowAsync(context, await edit.RunAsync(new DossierId(id), new DossierItemId(item), text, cancel), cancel));
        item.MapPost("/remove", async (string id, string item, HttpContext context, RemoveDossierItem remove, CancellationToken cancel) =>
            await ShowAsync(context, await remove.RunAsync(new DossierId(id), new DossierItemId(item), cancel), cancel, $"{DossierLinks.Of(new DossierId(id))}?removed={Uri.EscapeDataString(item)}"));
        item.MapPost("/restore", async (string id, string item, HttpContext context, RestoreDossierItem restore, CancellationToken cancel) =>
            await ShowAsync(context, await restore.RunAsync(new DossierId(id), new DossierItemId(item), cancel), cancel));
    }

    /// <summary>Adds to a dossier of the list, or to a new one when a title was typed.</summary>
    private static async Task<IResult> AddAsync(
        [FromForm] string? dossier, [FromForm] string? title, HttpContext context, CreateDossier create, AddExcerpt add, ReadExcerpt read, CancellationToken cancellationToken)
    {
        var form = await context.Request.ReadFormAsync(cancellationToken);
        if (DossierLinks.Pick(name => form[name]) is not { } pick || await read.RunAsync(pick, cancellationToken) is null) return Results.NotFound();
        var id = new DossierId(dossier ?? "");
        if (!string.IsNullOrWhiteSpace(title) || id.Value.Length == 0)
        {
            var name = string.IsNullOrWhiteSpace(title) ? "New dossier" : title;
            var made = await create.RunAsync(name, cancellationToken);
            if (made is not DossierOutcome.Changed created) return await ShowAsync(context, made, cancellationToken);
            id = created.Dossier;
        }

        var outcome = await add.RunAsync(id, pick, cancellationToken);
        if (outcome is not DossierOutcome.Changed { Item: { } item }) return await ShowAsync(context, outcome, cancellationToken);
        var query = new Dictionary<string, string?> { ["added"] = item.Value };
        if (form["back"].ToString() is { Length: > 0 } back) query["back"] = back;
        return new SeeOther($"{QueryHelpers.AddQueryString(DossierLinks.Of(id), query)}#{DossierLinks.Anchor(item)}");
    }

    private static async Task<IResult> ShowAsync(HttpContext context, DossierOutcome outcome, CancellationToken cancellationToken, string? address = null)
    {
        if (outcome is DossierOutcome.Changed changed)
            return new SeeOther(address ?? DossierLinks.Of(changed.Dossier) + (changed.Item is { } item ? "#" + DossierLinks.Anchor(item) : ""));
        if (outcome is not DossierOutcome.Refused refused) return Results.NotFound();
        var services = context.RequestServices;
        return context.GetRouteValue("id") is string id
            ? await DossierPages.OneAsync(id, context, services.GetRequiredService<ReadDossier>(), refused.Reason, cancellationToken)
            : await DossierPages.ListAsync(context, services.GetRequiredService<ListDossiers>(), refused.Reason, cancellationToken);
    }

    /// <summary>The framework looks at a form's token only where a handler binds the form; this looks always.</summary>
    private static async ValueTask<object?> RequireTokenAsync(EndpointFilterInvocationContext request, EndpointFilterDelegate next)
    {
        var context = request.HttpContext;
        return await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context)
            ? await next(request)
            : await DossierPages.ListAsync(context, context.RequestServices.GetRequiredService<ListDossiers>(), Stale, context.RequestAborted);
    }
}
