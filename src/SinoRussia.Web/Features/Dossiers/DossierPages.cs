using Microsoft.AspNetCore.Antiforgery;
using SinoRussia.Library.Dossiers;
using SinoRussia.Model;
using SinoRussia.Web.Shared;

namespace SinoRussia.Web.Features.Dossiers;

/// <summary>The pages: all dossiers, one dossier, and where to add something.</summary>
internal static class DossierPages
{
    public static void MapDossierPages(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(DossierLinks.All, (HttpContext context, ListDossiers list, CancellationToken cancel) => ListAsync(context, list, null, cancel));
        routes.MapGet(DossierLinks.AddPage, AddAsync);
        routes.MapGet(DossierLinks.All + "/{id}", (string id, HttpContext context, ReadDossier read, CancellationToken cancel) => OneAsync(id, context, read, null, cancel));
    }

    /// <param name="problem">Why the form that was just sent was refused.</param>
    public static async Task<IResult> ListAsync(HttpContext context, ListDossiers list, string? problem, CancellationToken cancellationToken)
    {
        var values = Values(context, problem);
        values[nameof(DossiersPage.Dossiers)] = await list.RunAsync(cancellationToken);
        if (context.Request.Query["deleted"].ToString() is { Length: > 0 } deleted && await list.TitleAsync(new DossierId(deleted), cancellationToken) is { } title)
            values[nameof(DossiersPage.Deleted)] = new DossierLine(new DossierId(deleted), title, 0, 0, default);
        return LonePage.Of<DossiersPage>(values, problem is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);
    }

    public static async Task<IResult> OneAsync(string id, HttpContext context, ReadDossier read, string? problem, CancellationToken cancellationToken)
    {
        if (await read.RunAsync(new DossierId(id), cancellationToken) is not { } dossier) return Results.NotFound();
        var values = Values(context, problem);
        values[nameof(DossierPage.Dossier)] = dossier;
        return LonePage.Of<DossierPage>(values, problem is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);
    }

    private static async Task<IResult> AddAsync(HttpContext context, ReadExcerpt read, ListDossiers list, CancellationToken cancellationToken)
    {
        var query = context.Request.Query;
        if (DossierLinks.Pick(name => query[name]) is not { } pick || await read.RunAsync(pick, cancellationToken) is not { } excerpt) return Results.NotFound();
        var values = Values(context, null);
        values[nameof(AddPage.Pick)] = pick;
        values[nameof(AddPage.Excerpt)] = excerpt;
        values[nameof(AddPage.Dossiers)] = await list.RunAsync(cancellationToken);
        if (query["back"].ToString() is { Length: > 0 } back) values[nameof(AddPage.Back)] = back;
        return LonePage.Of<AddPage>(values);
    }

    private static Dictionary<string, object> Values(HttpContext context, string? problem)
    {
        var token = context.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(context).RequestToken ?? "";
        var values = new Dictionary<string, object> { [nameof(DossierPage.Token)] = token };
        if (problem is not null) values[nameof(DossierPage.Problem)] = problem;
        return values;
    }
}
