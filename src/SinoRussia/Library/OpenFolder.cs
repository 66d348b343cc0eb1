using SinoRussia.Storage;

namespace SinoRussia.Library;

/// <summary>
/// What every verb and the server do first: makes the data folder ready and sees to it that the library holds the current first
/// content. Safe when several processes do it at once.
/// </summary>
public sealed class OpenFolder(OpenLibrary library, LoadSeed seed)
{
    public async Task<OpenOutcome> RunAsync(CancellationToken cancellationToken)
    {
        var opened = await library.RunAsync(cancellationToken);
        if (opened is OpenOutcome.Refused) return opened;
        return await seed.RunAsync(cancellationToken) is LoadSeedOutcome.Malformed malformed
            ? new OpenOutcome.Refused(malformed.Reason) : opened;
    }
}
