namespace SinoRussia.Web.Hosting;

/// <summary>
/// The Blazor script opens its circuit at <c>_blazor</c>, relative to the page's base. Our pages have no base element (the
/// content policy forbids one, so that injected markup cannot redirect every link), so on <c>/reports/a/b</c> it asks for
/// <c>/reports/a/_blazor</c>. This leads every such address to the one hub.
/// </summary>
internal static class CircuitAddress
{
    private const string Hub = "/_blazor";

    public static void UseCircuitAddress(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var path = context.Request.Path.Value ?? "";
        var at = path.LastIndexOf(Hub, StringComparison.Ordinal);
        if (at > 0 && (path.Length == at + Hub.Length || path[at + Hub.Length] == '/')) context.Request.Path = path[at..];
        return next(context);
    });
}
