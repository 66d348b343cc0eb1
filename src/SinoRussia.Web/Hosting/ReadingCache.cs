using Microsoft.AspNetCore.OutputCaching;
using SinoRussia.Library;
using SinoRussia.Web.Features.Search;
using SinoRussia.Web.Shared;

namespace SinoRussia.Web.Hosting;

/// <summary>
/// Keeps rendered reading pages. The key is the address, the theme, the encoding and the store's sequence number, so a change
/// shows with the next request and nothing has to be evicted. Only what such a page reads from its query counts: no stray
/// parameter fills the memory. An endpoint under this policy must render no island, no antiforgery token and no nonce.
/// </summary>
internal sealed class ReadingCache(ReadSequence sequence) : IOutputCachePolicy
{
    private static readonly string[] QueryKeys = ["view", .. HitWalk.Keys];

    public async ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        context.EnableOutputCaching = context.AllowCacheLookup = context.AllowCacheStorage = context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = TimeSpan.FromMinutes(30);
        var request = context.HttpContext.Request;
        var rules = context.CacheVaryByRules;
        rules.QueryKeys = QueryKeys;
        rules.VaryByValues["theme"] = Theme.Of(context.HttpContext) ?? "";
        rules.VaryByValues["encoding"] = Encoding(request.Headers.AcceptEncoding.ToString());
        var number = await sequence.RunAsync(cancellation);
        rules.VaryByValues["sequence"] = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        context.AllowCacheStorage = response.StatusCode == StatusCodes.Status200OK && response.Headers.SetCookie.Count == 0;
        return ValueTask.CompletedTask;
    }

    private static string Encoding(string accepted)
        => accepted.Contains("br", StringComparison.Ordinal) ? "br" : accepted.Contains("gzip", StringComparison.Ordinal) ? "gzip" : "";
}

internal static class ReadingCacheSetup
{
    private const long Megabyte = 1024 * 1024;

    public static void AddReadingCache(this IServiceCollection services) => services.AddOutputCache(cache =>
    {
        cache.SizeLimit = 64 * Megabyte;
        cache.MaximumBodySize = 4 * Megabyte;
    });

    /// <summary>Puts an endpoint that renders a reading page under <see cref="ReadingCache"/>.</summary>
    public static RouteHandlerBuilder CacheForReaders(this RouteHandlerBuilder endpoint)
        => endpoint.CacheOutput(policy => policy.AddPolicy<ReadingCache>(), excludeDefaultPolicy: true);
}
