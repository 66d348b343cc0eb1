using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using SinoRussia.Library;
using SinoRussia.Web.Shared;

namespace SinoRussia.Web.Features.Importing;

/// <summary>What a person can do with a file on its way: say what it is, or stop it.</summary>
internal static class ImportActions
{
    public static void MapImportActions(this IEndpointRouteBuilder routes)
    {
        var actions = routes.MapGroup(ImportPages.Address + "/{id}").AddEndpointFilter(RequireTokenAsync);
        actions.MapPost("/decision", Decide).DisableAntiforgery();
        actions.MapPost("/stop", Stop);
    }

    private static IResult Decide(string id, [FromForm] string? choice, HttpContext context, ImportJobs jobs)
    {
        var decision = choice switch { "attach" => WhenRecognised.Attach, "own" => WhenRecognised.KeepApart, _ => WhenRecognised.Ask };
        if (decision is WhenRecognised.Ask) return ImportPages.Problem(context, StatusCodes.Status400BadRequest, ImportWords.NoChoice);
        // Answered in another tab meanwhile: its page shows what became of it.
        if (jobs.Find(id) is { } job) jobs.Decide(job, decision);
        return new SeeOther(ImportPages.Of(id));
    }

    private static SeeOther Stop(string id, ImportJobs jobs)
    {
        if (jobs.Find(id) is { } job) jobs.Stop(job);
        return new SeeOther(ImportPages.Of(id));
    }

    /// <summary>The framework looks at a form's token only where a handler binds the form; this looks always.</summary>
    private static async ValueTask<object?> RequireTokenAsync(EndpointFilterInvocationContext request, EndpointFilterDelegate next)
    {
        var context = request.HttpContext;
        return await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context)
            ? await next(request)
            : ImportPages.Problem(context, StatusCodes.Status400BadRequest, FormToken.Refusal);
    }
}
