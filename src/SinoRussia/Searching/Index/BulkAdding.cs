using System.Threading.Channels;

namespace SinoRussia.Searching.Index;

/// <summary>One reads the documents, several analyse and write them; nobody gets far ahead of the others.</summary>
internal static class BulkAdding
{
    private const int Batch = 64;
    private const int BatchesWaiting = 4;

    public static async Task RunAsync(
        IAsyncEnumerable<IndexedDocument> documents, Action<IndexedDocument> add, int threads, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        using var failure = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var batches = Channel.CreateBounded<IndexedDocument[]>(new BoundedChannelOptions(BatchesWaiting * threads) { SingleWriter = true });
        var workers = Enumerable.Range(0, threads).Select(_ => Task.Run(() => WorkAsync(batches.Reader, add, failure), failure.Token)).ToList();
        var reading = ReadAsync(documents, batches.Writer, failure.Token);

        // A worker that fails ends the reading; its failure is the one to be told, not the end it brought about.
        await Task.WhenAll([.. workers, reading]).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        foreach (var worker in workers.Where(w => w.IsFaulted)) await worker;
        await reading;
        await Task.WhenAll(workers);
    }

    private static async Task ReadAsync(IAsyncEnumerable<IndexedDocument> documents, ChannelWriter<IndexedDocument[]> batches, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var batch in documents.Chunk(Batch).WithCancellation(cancellationToken)) await batches.WriteAsync(batch, cancellationToken);
        }
        finally
        {
            batches.Complete();
        }
    }

    private static async Task WorkAsync(ChannelReader<IndexedDocument[]> batches, Action<IndexedDocument> add, CancellationTokenSource failure)
    {
        try
        {
            await foreach (var batch in batches.ReadAllAsync(failure.Token))
            {
                foreach (var document in batch) add(document);
            }
        }
        catch
        {
            await failure.CancelAsync();
            throw;
        }
    }
}
