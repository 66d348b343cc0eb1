using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace SinoRussia.Storage;

/// <summary>
/// The one seam that writes files of the data folder. A file is there whole or not at all: temporary file beside it, flush to
/// disk, rename, flush of the folder. Tests override <see cref="Open"/> to break the disk
/// and <see cref="FlushFolder"/> to watch it.
/// </summary>
public class DurableFiles
{
    /// <summary>Writes <paramref name="path"/> whole; on any failure the old file, or none, is what remains.</summary>
    /// <exception cref="IOException">The disk refused.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written.</exception>
    public async Task WriteAsync(string path, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(write);
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        CreateFolder(folder);
        var temporary = Path.Combine(folder, $".{Path.GetFileName(path)}.{Guid.NewGuid():N}.tmp");
        try
        {
            await using (var stream = Open(temporary))
            {
                await write(stream, cancellationToken);
                await stream.FlushAsync(cancellationToken);
                if (stream is FileStream file) file.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite: true);
            FlushFolder(folder);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>Creates the temporary file that a write goes to first.</summary>
    protected virtual Stream Open(string path) => new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16, useAsync: true);

    /// <summary>A rename, or a new folder, is on disk only when the folder that names it is; Windows does this by itself.</summary>
    protected virtual void FlushFolder(string folder)
    {
        if (RuntimeInformation.IsOSPlatform(OSPlatform.Windows)) return;
        var descriptor = Native.Open(folder, 0);
        if (descriptor < 0) return;
        using var handle = new SafeFileHandle(descriptor, ownsHandle: true);
        RandomAccess.FlushToDisk(handle);
    }

    /// <summary>Creates the folder and those above it that are not there, each on disk in the one that names it.</summary>
    private void CreateFolder(string folder)
    {
        var missing = new Stack<string>();
        for (var step = folder; step is not null && !Directory.Exists(step); step = Path.GetDirectoryName(step)) missing.Push(step);
        foreach (var step in missing)
        {
            Directory.CreateDirectory(step);
            FlushFolder(Path.GetDirectoryName(step)!);
        }
    }

    private static class Native
    {
        [DllImport("libc", EntryPoint = "open", SetLastError = true, CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        public static extern int Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);
    }
}
