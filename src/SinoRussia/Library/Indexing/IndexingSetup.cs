using Microsoft.Extensions.DependencyInjection;
using SinoRussia.Library.Alike;
using SinoRussia.Library.Answering;
using SinoRussia.Library.Naming;
using SinoRussia.Library.Suggesting;
using SinoRussia.Searching;
using SinoRussia.Storage;

namespace SinoRussia.Library.Indexing;

/// <summary>
/// How does the index come to know what the store knows? The one rule: a document is read anew from the store, so the order and number of
/// changes do not matter. Only a new note that is all that stands between index and store is shown from what was saved.
/// </summary>
internal static class IndexingSetup
{
    public static IServiceCollection AddIndexing(this IServiceCollection services, DataFolder folder)
    {
        services.AddSearching(folder.Index);
        services.AddSingleton<KeepIndex>();
        services.AddSingleton<RebuildIndex>();
        services.AddSingleton<CheckIndex>();
        services.AddNaming();
        services.AddSingleton<KnownWords>();
        services.AddSingleton<RecentSearches>();
        services.AddSingleton<SuggestWords>();
        services.AddSingleton<SearchLibrary>();
        services.AddSingleton<KnownFilters>();
        services.AddSingleton<FindAlike>();
        services.AddHostedService<KeepIndexInBackground>();
        services.AddHostedService<WarmSearchInBackground>();
        return services;
    }
}
