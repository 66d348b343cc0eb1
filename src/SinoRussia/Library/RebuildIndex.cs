using SinoRussia.Library.Indexing;
using SinoRussia.Storage;

namespace SinoRussia.Library;

/// <summary>What <see cref="RebuildIndex"/> came to.</summary>
public abstract record RebuildOutcome
{
    public sealed record Rebuilt(int Documents) : RebuildOutcome;

    public sealed record Refused(string Reason) : RebuildOutcome;
}

/// <summary>Builds the search index anew from the store. Not while a server runs: it keeps the index by itself.</summary>
public sealed class RebuildIndex(KeepIndex keep, DataFolder folder)
{
    public async Task<RebuildOutcome> RunAsync(IProgress<IndexProgress>? watch, CancellationToken cancellationToken)
    {
        if (ServerLock.IsHeld(folder))
            return new RebuildOutcome.Refused($"A server runs on {folder.Root} and keeps its index by itself. Stop it first.");
        if (await keep.RunAsync(anew: true, watch, cancellationToken) == KeepOutcome.LeftToAnother)
            return new RebuildOutcome.Refused($"Another program is writing the index in {folder.Index}. Try again when it is done.");
        var (view, _) = await keep.OpenViewAsync(cancellationToken);
        using (view) return new RebuildOutcome.Rebuilt(view?.Size ?? 0);
    }
}
