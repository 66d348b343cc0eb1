using Microsoft.Extensions.DependencyInjection;
using SinoRussia.Searching.Index;

namespace SinoRussia.Searching;

/// <summary>
/// Which passages, findings, notes? <c>Query/</c> is the grammar and knows no index; <c>Index/</c> is Lucene.
/// The one rule: the index holds no text and no truth. Whatever is wrong with it costs a rebuild from the store.
/// </summary>
public static class SearchingSetup
{
    /// <param name="services">Where to register.</param>
    /// <param name="folder">The index folder; made when first written.</param>
    public static IServiceCollection AddSearching(this IServiceCollection services, string folder)
    {
        services.AddSingleton(new IndexFolder(folder));
        return services;
    }
}
