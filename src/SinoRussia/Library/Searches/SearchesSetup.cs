using Microsoft.Extensions.DependencyInjection;

namespace SinoRussia.Library.Searches;

/// <summary>
/// What else can be done with a search: keep it, watch it, take its hits away, ask many at once. The one rule: the index is asked through
/// <c>Prepared</c>, so that every count agrees with the page it opens.
/// </summary>
internal static class SearchesSetup
{
    public static IServiceCollection AddSearches(this IServiceCollection services)
    {
        services.AddHostedService<RememberSearchesInBackground>();
        return services.AddSingleton<ChangeSearch>().AddSingleton<SaveSearch>().AddSingleton<RenameSearch>().AddSingleton<DeleteSearch>()
            .AddSingleton<RestoreSearch>().AddSingleton<LookAtSearch>().AddSingleton<ListSavedSearches>().AddSingleton<ReadFeed>()
            .AddSingleton<RememberSearch>().AddSingleton<ListAskedSearches>().AddSingleton<ForgetSearches>()
            .AddSingleton<GroupHits>().AddSingleton<FindHit>().AddSingleton<ExportHits>().AddSingleton<CountQueries>().AddSingleton<ExportMatrix>()
            .AddSingleton<KeepQueryList>().AddSingleton<ReadQueryList>();
    }
}
