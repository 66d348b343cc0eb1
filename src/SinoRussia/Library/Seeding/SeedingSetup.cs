using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SinoRussia.Importing.Seed;

namespace SinoRussia.Library.Seeding;

/// <summary>How a library comes by its first content: whole or absent, by whichever verb is the first.</summary>
public static class SeedingSetup
{
    public static IServiceCollection AddSeeding(this IServiceCollection services)
    {
        services.TryAddSingleton(new SeedSource(SeedFolder.Locate(AppContext.BaseDirectory)));
        services.AddSingleton<LoadSeed>();
        services.AddSingleton<OpenFolder>();
        return services;
    }
}
