using SinoRussia.Library;

namespace SinoRussia.Web.Features.Importing;

/// <summary>One of the few places that files in the data folder may take up. Given back, with its file, when disposed.</summary>
public sealed class ImportPlace(SemaphoreSlim places) : IDisposable
{
    private int isGivenBack;

    public IncomingFile? File { get; set; }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref isGivenBack, 1) == 1) return;
        File?.Dispose();
        places.Release();
    }
}
