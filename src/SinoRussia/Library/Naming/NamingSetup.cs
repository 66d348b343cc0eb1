using Microsoft.Extensions.DependencyInjection;

namespace SinoRussia.Library.Naming;

/// <summary>
/// Which names stand for each other? The one rule: the first content's names are never written over; what an analyst wants otherwise is
/// kept beside them, and holds from the next search on.
/// </summary>
internal static class NamingSetup
{
    public static IServiceCollection AddNaming(this IServiceCollection services) => services
        .AddSingleton<KnownNames>()
        .AddSingleton<ListNames>()
        .AddSingleton<SaveNames>()
        .AddSingleton<SwitchNames>();
}
