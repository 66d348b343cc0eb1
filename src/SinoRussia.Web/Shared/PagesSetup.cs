using Microsoft.AspNetCore.Components.Server;

namespace SinoRussia.Web.Shared;

/// <summary>Pages: rendered on the server as plain HTML; where one selects or types, an island over a circuit.</summary>
internal static class PagesSetup
{
    public static void AddPages(this IServiceCollection services)
    {
        services.AddRazorComponents().AddInteractiveServerComponents(ConfigureCircuits);
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "form";
            antiforgery.HeaderName = "X-Form-Token";
            antiforgery.SuppressXFrameOptionsHeader = true;
        });
    }

    public static void MapPages(this IEndpointRouteBuilder routes)
        => routes.MapRazorComponents<App>().AddInteractiveServerRenderMode(island =>
        {
            // Said already, and stricter, by the headers of every response.
            island.ContentSecurityFrameAncestorsPolicy = null;
        });

    /// <summary>About a megabyte of memory a circuit: few are kept for readers who lost their connection, and not for long.</summary>
    private static void ConfigureCircuits(CircuitOptions circuits)
    {
        circuits.DetailedErrors = false;
        circuits.DisconnectedCircuitMaxRetained = 20;
        circuits.DisconnectedCircuitRetentionPeriod = TimeSpan.FromMinutes(3);
        circuits.JSInteropDefaultCallTimeout = TimeSpan.FromSeconds(30);
    }
}
