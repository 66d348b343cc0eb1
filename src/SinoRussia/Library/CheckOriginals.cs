using Microsoft.EntityFrameworkCore;
using SinoRussia.Storage;

namespace SinoRussia.Library;

/// <summary>Holds the originals on disk against the rows that name them, and each against its hash.</summary>
public sealed class CheckOriginals(IDbContextFactory<LibraryContext> contexts, Originals originals)
{
    public async Task<(int Kept, int Unnamed, IReadOnlyList<Trouble> Troubles)> RunAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var named = await context.Reports.Where(report => report.Original != null)
            .Select(report => new { report.Id, report.Original!.Hash }).ToListAsync(cancellationToken);
        var onDisk = originals.All();
        var troubles = new List<Trouble>();
        foreach (var report in named)
        {
            if (!originals.Has(report.Hash))
                troubles.Add(new Trouble("original-missing", report.Id.Value, $"The file that {report.Id} was imported from is gone.", "Put the file back into originals/ from a copy of your own; the text itself is safe."));
            else if (!await originals.IsIntactAsync(report.Hash, cancellationToken))
                troubles.Add(new Trouble("original-changed", report.Id.Value, $"The file that {report.Id} was imported from is not what it was.", "Put the file back into originals/ from a copy of your own; the text itself is safe."));
        }

        // A crash between keeping the file and committing the report leaves a file that nothing names. It harms nothing.
        var unnamed = onDisk.Except(named.Select(report => report.Hash)).Count();
        return (onDisk.Count - unnamed, unnamed, troubles);
    }
}
