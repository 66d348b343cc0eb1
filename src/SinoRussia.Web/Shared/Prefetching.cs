namespace SinoRussia.Web.Shared;

/// <summary>Browsers fetch ahead what a person might open. Such a request is answered, but nobody has looked or asked.</summary>
internal static class Prefetching
{
    public static bool IsOne(HttpContext? context)
        => context is not null && (Says(context, "Sec-Purpose") || Says(context, "Purpose") || Says(context, "X-Moz"));

    private static bool Says(HttpContext context, string header)
        => context.Request.Headers[header].ToString().Contains("prefetch", StringComparison.OrdinalIgnoreCase);
}
