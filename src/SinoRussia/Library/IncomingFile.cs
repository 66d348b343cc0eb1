namespace SinoRussia.Library;

/// <summary>A file that has come in whole and waits to be read. Gone from the disk when disposed, whatever became of it.</summary>
public sealed class IncomingFile : IDisposable
{
    private readonly string path;

    internal IncomingFile(string path, long length) => (this.path, Length) = (path, length);

    /// <summary>Bytes.</summary>
    public long Length { get; }

    public Stream Open() => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 1 << 16, useAsync: true);

    public void Dispose() => File.Delete(path);
}
