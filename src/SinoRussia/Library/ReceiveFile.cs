using System.Buffers;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library;

/// <summary>
/// Takes an uploaded file into the data folder, streamed, under a name of our own. It is not in the library yet: reading it is
/// another verb.
/// </summary>
public sealed class ReceiveFile(DataFolder folder, DurableFiles files)
{
    private const int Chunk = 1 << 16;

    /// <summary>Takes at most <paramref name="limit"/> bytes. A source that breaks throws its own exception and leaves no file.</summary>
    public async Task<ReceiveOutcome> RunAsync(Stream source, long limit, CancellationToken cancellationToken)
    {
        var path = Path.Combine(folder.Incoming, RandomId.New());
        var copy = new BoundedCopy(source, limit);
        try
        {
            await files.WriteAsync(path, copy.ToAsync, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException && !copy.SourceIsAtFault)
        {
            return new ReceiveOutcome.NotKept(
                $"The data folder could not take the file: {exception.Message.TrimEnd('.')}. Free space or give the program the right to write there, then try again.");
        }

        var file = new IncomingFile(path, copy.Length);
        if (copy.Length <= limit) return new ReceiveOutcome.Received(file);
        file.Dispose();
        return new ReceiveOutcome.TooLarge(limit);
    }

    /// <summary>
    /// Removes what a server that was killed left behind. For the holder of <c>server.lock</c> alone: what another server is
    /// receiving lies there too.
    /// </summary>
    public void ForgetLeftovers()
    {
        if (!Directory.Exists(folder.Incoming)) return;
        foreach (var path in Directory.EnumerateFiles(folder.Incoming)) File.Delete(path);
    }

    private sealed class BoundedCopy(Stream source, long limit)
    {
        /// <summary>Bytes read so far; one chunk over the limit at most.</summary>
        public long Length { get; private set; }

        public bool SourceIsAtFault { get; private set; }

        public async Task ToAsync(Stream target, CancellationToken cancellationToken)
        {
            var buffer = ArrayPool<byte>.Shared.Rent(Chunk);
            try
            {
                while (Length <= limit && await ReadAsync(buffer, cancellationToken) is > 0 and var read)
                {
                    Length += read;
                    await target.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
                }
            }
            finally
            {
                ArrayPool<byte>.Shared.Return(buffer);
            }
        }

        private async ValueTask<int> ReadAsync(byte[] buffer, CancellationToken cancellationToken)
        {
            SourceIsAtFault = true;
            var read = await source.ReadAsync(buffer, cancellationToken);
            SourceIsAtFault = false;
            return read;
        }
    }
}
