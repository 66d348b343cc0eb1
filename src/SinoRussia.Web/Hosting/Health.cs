using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace SinoRussia.Web.Hosting;

/// <summary>
/// Alive says that the process answers; ready says that the store can be asked. A room adds its own check with
/// <c>AddHealthChecks().AddCheck&lt;T&gt;(name, tags: [Health.Ready])</c>.
/// </summary>
public static class Health
{
    public const string Ready = "ready";

    internal static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        routes.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) });
    }
}
