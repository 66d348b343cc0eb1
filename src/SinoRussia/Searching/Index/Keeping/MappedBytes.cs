using System.IO.MemoryMappedFiles;
using Microsoft.Win32.SafeHandles;

namespace SinoRussia.Searching.Index.Keeping;

/// <summary>
/// A file in memory, read only. To read from memory that is mapped no more would end the process. Lucene counts who uses a reader and closes its files
/// after the last one; should somebody read all the same, he looks at <see cref="Start"/> first, which is null from <see cref="Dispose"/> on, and the
/// memory is given back only when whoever looked just before has long read his few bytes.
/// </summary>
internal sealed unsafe class MappedBytes : IDisposable
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(10);
    private readonly SafeMemoryMappedViewHandle? view;
    private volatile byte* start;
    private int isClosed;

    private MappedBytes(SafeMemoryMappedViewHandle? view, byte* start, long length)
    {
        (this.view, Length) = (view, length);
        this.start = start;
    }

    /// <summary>In bytes.</summary>
    public long Length { get; }

    /// <summary>The first byte; null once closed.</summary>
    public byte* Start => start;

    /// <exception cref="IOException">It is not there, or cannot be read.</exception>
    public static MappedBytes Of(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
        var length = file.Length;
        // Nothing cannot be mapped; nobody will read from it either.
        if (length == 0) return new(null, (byte*)1, 0);
        using var map = MemoryMappedFile.CreateFromFile(file, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
        using var accessor = map.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read);
        var view = accessor.SafeMemoryMappedViewHandle;
        byte* start = null;
        // Keeps the memory when the accessor goes.
        view.AcquirePointer(ref start);
        return new(view, start + accessor.PointerOffset, length);
    }

    /// <summary>Whoever reads from now on is told that it is closed.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref isClosed, 1) == 1) return;
        start = null;
        GC.SuppressFinalize(this);
        GiveBackLater();
    }

    /// <summary>For one that nobody closed. The last one who read it may be about to read the byte it was collected for.</summary>
    ~MappedBytes() => GiveBackLater();

    private void GiveBackLater()
    {
        if (view is not { } mapped) return;
        Task.Delay(Grace, TimeProvider.System).ContinueWith(_ => mapped.ReleasePointer(), TaskScheduler.Default);
    }
}
