using Microsoft.AspNetCore.Hosting.StaticWebAssets;
using SinoRussia.Library;
using SinoRussia.Web.Features.Annotating;
using SinoRussia.Web.Features.Dossiers;
using SinoRussia.Web.Features.Importing;
using SinoRussia.Web.Features.Naming;
using SinoRussia.Web.Features.QueryLists;
using SinoRussia.Web.Features.Reading;
using SinoRussia.Web.Features.SavedSearches;
using SinoRussia.Web.Features.Search;
using SinoRussia.Web.Shared;

namespace SinoRussia.Web.Hosting;

/// <summary>Builds the web application of one data folder: services, then the way of a request, then what answers it.</summary>
public static class Server
{
    /// <param name="settings">Addresses must be allowed ones: ask <see cref="ListenAddress.WhyRefused"/> first.</param>
    /// <param name="adjust">For tests: replaces services (the clock) before the application is built.</param>
    public static WebApplication Build(ServerSettings settings, Action<IServiceCollection>? adjust = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(Server).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
            // One behaviour everywhere: no developer pages, whatever the environment says.
            EnvironmentName = Environments.Production,
        });
        // Built but not published, static files are found by the manifest beside the assembly; published, they lie in wwwroot.
        StaticWebAssetsLoader.UseStaticWebAssets(builder.Environment, builder.Configuration);
        builder.Configuration.AddEnvironmentVariables("SINORUSSIA_");
        builder.Host.UseDefaultServiceProvider(provider => provider.ValidateScopes = provider.ValidateOnBuild = true);
        builder.AddListening(settings.Urls);
        builder.Logging.ToErrorStream();

        var services = builder.Services;
        services.AddLibrary(settings.Folder);
        services.AddKeyRing(settings.Folder);
        services.AddCompression();
        services.AddRateLimits();
        services.AddHealthChecks().AddCheck<StoreHealth>("store", tags: [Health.Ready]);
        services.AddReadingCache();
        services.AddChapterRoute();
        services.AddPages();
        services.AddImportPages();
        adjust?.Invoke(services);

        var app = builder.Build();
        app.UseSecurityHeaders();
        app.UseLocalOnly();
        app.UseErrorPages();
        app.UseCircuitAddress();
        app.UseRouting();
        app.UseRateLimiter();
        // The cache lies outside the compression, so that it keeps compressed pages.
        app.UseOutputCache();
        app.UseResponseCompression();
        app.UseAntiforgeryForAll();

        app.MapStaticAssets();
        app.MapHealth();
        app.MapTheme();
        app.MapImports();
        app.MapChapters();
        app.MapDossiers();
        app.MapNotes();
        app.MapSearches();
        app.MapQueryLists();
        app.MapNames();
        app.MapSuggestions();
        app.MapPages();
        return app;
    }
}
