using Microsoft.Extensions.DependencyInjection;

namespace SinoRussia.Library.Reading;

/// <summary>What reading pages show. Each verb opens one short context and projects what its page needs; none writes.</summary>
public static class ReadingSetup
{
    public static IServiceCollection AddReading(this IServiceCollection services) => services
        .AddSingleton<FindPassage>()
        .AddSingleton<ListDomains>()
        .AddSingleton<ListFindings>()
        .AddSingleton<ListLibrary>()
        .AddSingleton<ReadChapter>()
        .AddSingleton<ReadDomain>()
        .AddSingleton<ReadEntity>()
        .AddSingleton<ReadFinding>()
        .AddSingleton<ReadReport>();
}
