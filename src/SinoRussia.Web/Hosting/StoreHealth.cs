using Microsoft.Extensions.Diagnostics.HealthChecks;
using SinoRussia.Library;

namespace SinoRussia.Web.Hosting;

/// <summary>Ready means that the store answers a question; an exception is the answer of one that does not.</summary>
internal sealed class StoreHealth(ReadSequence sequence) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await sequence.RunAsync(cancellationToken);
        return HealthCheckResult.Healthy();
    }
}
