using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace SinoRussia.Web.Hosting;

/// <summary>
/// How often one address may ask for what costs much. Put on a page by <c>@attribute [EnableRateLimiting(RateLimits.Search)]</c>,
/// on an endpoint by <c>.RequireRateLimiting(RateLimits.Search)</c>. Reading is not limited: its pages come from the cache.
/// </summary>
public static class RateLimits
{
    public const string Search = "search";
    public const string Export = "export";
    public const string Upload = "upload";

    internal static void AddRateLimits(this IServiceCollection services) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.Allow(Search, atOnce: 300, perSecond: 100);
        options.Allow(Export, atOnce: 30, perSecond: 2);
        options.Allow(Upload, atOnce: 60, perSecond: 4);
    });

    private static void Allow(this RateLimiterOptions options, string name, int atOnce, int perSecond)
        => options.AddPolicy(name, context => RateLimitPartition.GetTokenBucketLimiter(
            context.Connection.RemoteIpAddress,
            _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = atOnce,
                TokensPerPeriod = perSecond,
                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                QueueLimit = 0,
            }));
}
