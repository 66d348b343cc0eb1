using Microsoft.Extensions.DependencyInjection;
using SinoRussia.Library;
using SinoRussia.Storage;

namespace SinoRussia.Benchmarks;

/// <summary>The first content with the report it describes, and the Russian and Chinese texts beside it, indexed.</summary>
internal static class ThreeLanguages
{
    public static async Task<ServiceProvider> FillAsync(TemporaryLibrary library, Corpus corpus, CancellationToken cancellationToken)
    {
        var services = new ServiceCollection().AddLogging().AddLibrary(library.Folder).BuildServiceProvider();
        if (await services.GetRequiredService<OpenFolder>().RunAsync(cancellationToken) is OpenOutcome.Refused refused) throw new InvalidOperationException(refused.Reason);
        foreach (var (name, bytes) in corpus.ThreeLanguages)
            await services.GetRequiredService<ImportReport>().RunAsync(new ImportRequest(new MemoryStream(bytes), name, Recognised: WhenRecognised.Attach), null, cancellationToken);
        await services.GetRequiredService<KeepIndex>().RunAsync(anew: false, null, cancellationToken);
        return services;
    }
}
