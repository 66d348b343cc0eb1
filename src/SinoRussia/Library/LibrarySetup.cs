using Microsoft.Extensions.DependencyInjection;
using SinoRussia.Citing;
using SinoRussia.Exporting;
using SinoRussia.Library.Dossiers;
using SinoRussia.Importing;
using SinoRussia.Library.Indexing;
using SinoRussia.Library.Reading;
using SinoRussia.Library.Searches;
using SinoRussia.Library.Seeding;
using SinoRussia.Library.Showing;
using SinoRussia.Storage;

namespace SinoRussia.Library;

/// <summary>
/// What can one do here? One verb a file; pages, API and command line call nothing else.
/// The one rule: this is the only room that joins crafts, and no craft calls it back.
/// </summary>
public static class LibrarySetup
{
    /// <summary>Registers everything a library in <paramref name="folder"/> can do.</summary>
    public static IServiceCollection AddLibrary(this IServiceCollection services, DataFolder folder)
    {
        services.AddStorage(folder);
        services.AddIndexing(folder);
        services.AddAnnotating();
        services.AddCiting();
        services.AddExporting();
        services.AddDossiers();
        services.AddSearches();
        services.AddSeeding();
        services.AddShowing();
        services.AddSingleton<ReadSequence>();
        services.AddImporting();
        services.AddSingleton<ImportReport>();
        services.AddSingleton<ReceiveFile>();
        services.AddReading();
        services.AddSingleton<CheckLibrary>();
        services.AddSingleton<CheckDatabase>();
        services.AddSingleton<CheckOriginals>();
        services.AddSingleton<CheckTexts>();
        services.AddSingleton<CheckTies>();
        services.AddSingleton<CheckLeftovers>();
        return services;
    }
}
