using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace SinoRussia.Library.Dossiers;

/// <summary>Gathering excerpts and taking them away. The one rule: what was gathered keeps its words whatever happens to its source.</summary>
public static class DossiersSetup
{
    public static IServiceCollection AddDossiers(this IServiceCollection services)
    {
        services.AddOptions<PublicAddress>().ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<IConfigureOptions<PublicAddress>>(provider => new ConfigureOptions<PublicAddress>(options =>
        {
            // A verb on the command line has no configuration unless its caller gives one.
            if (provider.GetService<IConfiguration>()?[PublicAddress.Key] is { } url) options.PublicUrl = url;
        }));
        return services.AddSingleton<ChangeDossier>().AddSingleton<CreateDossier>().AddSingleton<RenameDossier>().AddSingleton<DeleteDossier>()
            .AddSingleton<RestoreDossier>().AddSingleton<AddExcerpt>().AddSingleton<ReadExcerpt>().AddSingleton<AddOwnText>().AddSingleton<EditDossierText>()
            .AddSingleton<MoveDossierItem>().AddSingleton<RemoveDossierItem>().AddSingleton<RestoreDossierItem>().AddSingleton<ListDossiers>()
            .AddSingleton<ReadDossier>().AddSingleton<DocumentWriting>().AddSingleton<ExportDossier>().AddSingleton<ExportAnnotations>();
    }
}
