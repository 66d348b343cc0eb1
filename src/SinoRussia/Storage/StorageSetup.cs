using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SinoRussia.Model;

namespace SinoRussia.Storage;

/// <summary>
/// Where is it kept? SQLite for everything that was said, originals by hash for everything that came in.
/// The one rule: a write is acknowledged after COMMIT, and a change to something searchable carries its outbox row with it.
/// </summary>
public static class StorageSetup
{
    public static IServiceCollection AddStorage(this IServiceCollection services, DataFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<DurableFiles>();
        services.AddSingleton(folder);
        services.AddSingleton<Originals>();
        services.AddSingleton<OpenLibrary>();
        services.AddSingleton<CommitSignal>();
        services.AddHostedService<CheckpointInBackground>();
        services.AddPooledDbContextFactory<LibraryContext>((provider, options) => options
            .UseSqlite(ConnectionString(folder, SqliteOpenMode.ReadWrite), Translating)
            .AddInterceptors(new StoreConnections(ConnectionString(folder, SqliteOpenMode.ReadWrite)), provider.GetRequiredService<CommitSignal>())
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking));
        return services;
    }

    /// <summary>
    /// Makes the model and its first query, which every later query finds made; a program that is starting can have it done beside what
    /// else it does. It reads nothing, so the folder need not have been opened.
    /// </summary>
    public static void MakeModel(DataFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var options = new DbContextOptionsBuilder<LibraryContext>().UseSqlite(ConnectionString(folder, SqliteOpenMode.ReadWrite), Translating).Options;
        using var context = new LibraryContext(options);
        _ = context.Facts.Where(fact => fact.Key == LibraryFact.DatabaseId).Select(fact => fact.Value).ToQueryString();
    }

    /// <param name="folder">Where the library is.</param>
    /// <param name="mode">
    /// Who opens a library may make it. A context only finds it: where somebody has moved the folder away, an empty one in its place would be
    /// taken for the library.
    /// </param>
    public static string ConnectionString(DataFolder folder, SqliteOpenMode mode) => new SqliteConnectionStringBuilder
    {
        Mode = mode,
        DataSource = folder.Database,
        ForeignKeys = true,
        DefaultTimeout = 30,
        Pooling = true,
    }.ToString();

    /// <summary>
    /// A list of ids is one parameter, however many they are. As a parameter each, the statement would be another one for each number of them, and
    /// EF would write it anew each time it is asked.
    /// </summary>
    private static void Translating(SqliteDbContextOptionsBuilder sqlite) => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter);
}
