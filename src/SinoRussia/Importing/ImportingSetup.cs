using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace SinoRussia.Importing;

/// <summary>
/// What does this file say? A stream in, passages under headings out, and a list of what was dropped.
/// The one rule: foreign markup ends here; a reader gives text and the closed set of inlines, or a reason why it cannot.
/// </summary>
public static class ImportingSetup
{
    public static IServiceCollection AddImporting(this IServiceCollection services)
    {
        services.AddOptions<ImportingOptions>().ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<IConfigureOptions<ImportingOptions>, ImportingSettings>();
        services.AddSingleton<MarkdownReader>();
        services.AddSingleton<ReportFormats>();
        return services;
    }
}
