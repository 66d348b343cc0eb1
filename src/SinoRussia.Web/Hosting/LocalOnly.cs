using System.Net;

namespace SinoRussia.Web.Hosting;

/// <summary>
/// Without accounts, what stands between the library and any page open in the same browser is where a request comes from.
/// The name must be this computer's (a foreign name that resolves to 127.0.0.1 is DNS rebinding), and what changes
/// something or opens a socket must come from our own pages (a form or a script elsewhere sends another Origin).
/// </summary>
internal static class LocalOnly
{
    public static void UseLocalOnly(this IApplicationBuilder app) => app.Use((context, next) => WhyRefused(context.Request) switch
    {
        null => next(context),
        var (status, why) => RefuseAsync(context, status, why),
    });

    private static (int Status, string Why)? WhyRefused(HttpRequest request)
    {
        if (!IsThisComputer(request.Host.Host))
            return (StatusCodes.Status400BadRequest, "This library answers under the name of this computer only: 127.0.0.1 or localhost.");
        return MayChange(request) && !IsOurs(request)
            ? (StatusCodes.Status403Forbidden, "This request comes from another site, so it was refused and nothing was changed.")
            : null;
    }

    private static bool IsThisComputer(string host)
        => string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(host.AsSpan().Trim("[]"), out var address) && IPAddress.IsLoopback(address));

    private static bool MayChange(HttpRequest request)
        => !(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method))
            || HttpMethods.IsConnect(request.Method)
            || request.Headers.Upgrade.Count > 0;

    /// <summary>A browser always names itself by one of the two headers here; what names neither is no browser and holds no page of another site.</summary>
    private static bool IsOurs(HttpRequest request)
    {
        var origin = request.Headers.Origin;
        if (origin.Count > 0)
            return origin.Count == 1 && string.Equals(origin[0], $"{request.Scheme}://{request.Host.Value}", StringComparison.OrdinalIgnoreCase);
        return request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none";
    }

    private static Task RefuseAsync(HttpContext context, int status, string why)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsync(why, context.RequestAborted);
    }
}
