using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using SinoRussia.Storage;

namespace SinoRussia.Library.Indexing;

/// <summary>
/// Lets rows leave the outbox that the index on disk has followed long since. The last ones stay: an index that was put back from a copy made
/// a little earlier follows them, and only an older one is built anew.
/// </summary>
internal static class OutboxTrimming
{
    /// <summary>Rows that stay.</summary>
    public const int Kept = 10_000;

    /// <param name="context">Without a transaction of its own.</param>
    /// <param name="applied">The outbox number of the index's last commit.</param>
    public static async Task RunAsync(LibraryContext context, long applied, CancellationToken cancellationToken)
    {
        try
        {
            await TrimAsync(context, applied, cancellationToken);
        }
        catch (DbException)
        {
            // Another program writes, or the disk is full: the index is whole all the same, and the next pass tries again.
        }
    }

    private static async Task TrimAsync(LibraryContext context, long applied, CancellationToken cancellationToken)
    {
        var oldest = await context.Outbox.MinAsync(row => (long?)row.Seq, cancellationToken);
        // Seldom and many at once: each deletion is a write that other writers wait for.
        if (oldest is null || oldest > applied - (2 * Kept)) return;
        await context.Outbox.Where(row => row.Seq <= applied - Kept).ExecuteDeleteAsync(cancellationToken);
    }
}
