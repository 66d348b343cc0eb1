using System.Buffers;
using Lucene.Net.Store;
using Directory = Lucene.Net.Store.Directory;

namespace SinoRussia.Searching.Index.Keeping;

/// <summary>Notes which files a commit is made of: those that the writer has brought to the disk for it.</summary>
internal sealed class SyncedDirectory(Directory folder) : FilterDirectory(folder)
{
    private const int BufferLength = 16 * 1024;
    private Action? settled;

    /// <summary>The files of the commit that was prepared last.</summary>
    public IReadOnlyCollection<string> Synced { get; private set; } = [];

    /// <summary>
    /// Has <paramref name="then"/> called once, when the writer has settled what it commits and begins to wait for the disk. It holds no lock
    /// of its own by then, so that changes may go on.
    /// </summary>
    public void WhenSettled(Action? then) => settled = then;

    /// <summary>
    /// Lucene copies the files of a part into one, with a new buffer for each; this one is lent. Nothing else is copied: where that fails, Lucene
    /// gives up the whole part and deletes what there is of it.
    /// </summary>
    public override void Copy(Directory to, string src, string dest, IOContext context)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BufferLength);
        try
        {
            using var from = OpenInput(src, context);
            using var into = to.CreateOutput(dest, context);
            for (var left = from.Length; left > 0;)
            {
                var length = (int)Math.Min(left, buffer.Length);
                from.ReadBytes(buffer, 0, length);
                into.WriteBytes(buffer, 0, length);
                left -= length;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    public override void Sync(ICollection<string> names)
    {
        Interlocked.Exchange(ref settled, null)?.Invoke();
        base.Sync(names);
        Synced = [.. names];
    }
}
