using System.Runtime.ExceptionServices;
using Microsoft.AspNetCore.Antiforgery;

namespace SinoRussia.Web.Shared;

/// <summary>What forms on pages without an island need: a token to send, and the check of it before anything is done.</summary>
internal static class FormActions
{
    public const string Stale = "The page was open for too long, or the request does not come from it. Load the page anew and do it again. Nothing was changed.";

    public static string Token(HttpContext context)
        => context.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(context).RequestToken ?? "";

    /// <exception cref="BadHttpRequestException">The form is larger than may be sent, or broke off.</exception>
    public static async Task<bool> IsOursAsync(HttpContext context)
    {
        try
        {
            return await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context);
        }
        catch (AntiforgeryValidationException unread) when (unread.InnerException is BadHttpRequestException bad)
        {
            // Wrapped, it would pass for a fault of ours.
            ExceptionDispatchInfo.Throw(bad);
            throw;
        }
        catch (AntiforgeryValidationException)
        {
            return false;
        }
    }
}
