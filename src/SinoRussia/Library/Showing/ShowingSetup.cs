using Microsoft.Extensions.DependencyInjection;

namespace SinoRussia.Library.Showing;

/// <summary>What the library holds as plain text, for people at a command line and for programs.</summary>
public static class ShowingSetup
{
    public static IServiceCollection AddShowing(this IServiceCollection services) => services
        .AddSingleton<ListReports>()
        .AddSingleton<ShowReport>()
        .AddSingleton<ShowChapter>();
}
