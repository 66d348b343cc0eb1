using System.Globalization;
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

    /// <summary>How often tokens come back, which is what a refused one has to wait for the next.</summary>
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(1);

    internal static void AddRateLimits(this IServiceCollection services)
    {
        services.AddSingleton(Allowances.OfProduct);
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = static (rejected, _) =>
            {
                rejected.HttpContext.Response.Headers.RetryAfter = Period.TotalSeconds.ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
            options.Limit(Search, static allowances => allowances.Search);
            options.Limit(Export, static allowances => allowances.Export);
            options.Limit(Upload, static allowances => allowances.Upload);
        });
    }

    private static void Limit(this RateLimiterOptions options, string name, Func<Allowances, Allowance> choose)
        => options.AddPolicy(name, context =>
        {
            var allowance = choose(context.RequestServices.GetRequiredService<Allowances>());
            return RateLimitPartition.GetTokenBucketLimiter(
                context.Connection.RemoteIpAddress,
                _ => new TokenBucketRateLimiterOptions
                {
                    TokenLimit = allowance.AtOnce,
                    TokensPerPeriod = allowance.PerSecond,
                    ReplenishmentPeriod = Period,
                    QueueLimit = 0,
                });
        });

    /// <summary>What one address may do.</summary>
    /// <param name="AtOnce">Requests in a burst after a rest; at least 1, or the first request fails.</param>
    /// <param name="PerSecond">Requests a second for as long as it likes; at least 1, or the first request fails.</param>
    internal sealed record Allowance(int AtOnce, int PerSecond);

    /// <summary>One allowance a policy.</summary>
    internal sealed record Allowances(Allowance Search, Allowance Export, Allowance Upload)
    {
        public static readonly Allowances OfProduct = new(Search: new(300, 100), Export: new(30, 2), Upload: new(60, 4));
    }
}
