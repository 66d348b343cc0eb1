using Microsoft.AspNetCore.Antiforgery;

namespace SinoRussia.Web.Hosting;

/// <summary>
/// Refuses a form that comes without its token, for every endpoint alike. The framework only makes a note of it, and each endpoint meets the note
/// where it reads the form; those whose reading was compiled with the program take it for a fault of theirs.
/// </summary>
internal static class ForgedForms
{
    public static void UseAntiforgeryForAll(this IApplicationBuilder app)
    {
        app.UseAntiforgery();
        app.Use((context, next) =>
        {
            if (context.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: false }) return next(context);
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return Task.CompletedTask;
        });
    }
}
