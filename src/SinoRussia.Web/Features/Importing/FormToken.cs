using Microsoft.AspNetCore.Antiforgery;
using Microsoft.Extensions.Options;

namespace SinoRussia.Web.Features.Importing;

/// <summary>
/// Proof that a request comes from a page of ours, checked before a byte of the body is taken. The framework would look for the
/// token in the form and read a whole upload for it, so it is only asked when the token stands in the header.
/// </summary>
internal static class FormToken
{
    public const string Refusal = "The import page was open for too long, or the request does not come from it. Load the page anew and choose the files again. Nothing was changed.";

    public static Task<bool> IsValidAsync(HttpContext context, IAntiforgery antiforgery)
    {
        var header = context.RequestServices.GetRequiredService<IOptions<AntiforgeryOptions>>().Value.HeaderName;
        return header is not null && context.Request.Headers.ContainsKey(header) ? antiforgery.IsRequestValidAsync(context) : Task.FromResult(false);
    }

    /// <summary>The same for a token that stood in the first field of a form.</summary>
    public static Task<bool> IsValidAsync(HttpContext context, IAntiforgery antiforgery, string token)
    {
        var header = context.RequestServices.GetRequiredService<IOptions<AntiforgeryOptions>>().Value.HeaderName;
        if (header is null) return Task.FromResult(false);
        context.Request.Headers[header] = token;
        return antiforgery.IsRequestValidAsync(context);
    }
}
