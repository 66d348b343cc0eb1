namespace SinoRussia.Web.Features.Importing;

/// <summary>
/// Bringing files in by the browser. The one rule: a file is bytes in the data folder until a person's import has ended, and gone
/// from there in every case.
/// </summary>
internal static class ImportingSetup
{
    public static void AddImportPages(this IServiceCollection services)
    {
        services.AddOptions<ImportLimits>().BindConfiguration(ImportLimits.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<ImportJobs>();
        services.AddSingleton<ImportRun>();
        services.AddHostedService<ImportWorker>();
    }

    public static void MapImports(this IEndpointRouteBuilder routes)
    {
        routes.MapImportPages();
        routes.MapUploads();
        routes.MapUploadForm();
        routes.MapImportActions();
    }
}
