using Microsoft.AspNetCore.Mvc;

namespace SinoRussia.Web.Shared;

/// <summary>
/// Light, dark, or as the system has it. The choice is a cookie read on the server, so that the first paint is right and no
/// script is needed. The form carries no antiforgery token (it stands on cached pages); a foreign Origin is refused earlier.
/// </summary>
internal static class Theme
{
    public const string Address = "/theme";
    private const string Cookie = "theme";

    /// <summary>The chosen theme, null where the system decides.</summary>
    public static string? Of(HttpContext? context) => context?.Request.Cookies[Cookie] is "light" or "dark" ? context.Request.Cookies[Cookie] : null;

    public static void MapTheme(this IEndpointRouteBuilder routes) => routes.MapPost(Address, Choose).DisableAntiforgery();

    private static IResult Choose(HttpContext context, [FromForm] string? theme, [FromForm] string? back)
    {
        var cookies = context.Response.Cookies;
        var options = new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, MaxAge = TimeSpan.FromDays(400), IsEssential = true };
        if (theme is "light" or "dark") cookies.Append(Cookie, theme, options);
        else cookies.Delete(Cookie);
        return Results.LocalRedirect(IsLocal(back) ? back! : "/");
    }

    private static bool IsLocal(string? path) => path is ['/'] or ['/', not ('/' or '\\'), ..] && !path.Any(char.IsControl);
}
