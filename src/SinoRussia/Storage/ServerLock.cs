namespace SinoRussia.Storage;

/// <summary>
/// One server a data folder. The lock is an open file that nobody else may open for writing; the operating system lets go of it
/// when the process dies, however it dies.
/// </summary>
public sealed class ServerLock : IDisposable
{
    private readonly FileStream file;

    private ServerLock(FileStream file) => this.file = file;

    /// <summary>Takes the lock, or gives null when another server holds it.</summary>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written.</exception>
    public static ServerLock? TryTake(DataFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        Directory.CreateDirectory(folder.Root);
        try
        {
            return new ServerLock(new FileStream(folder.ServerLock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException) when (File.Exists(folder.ServerLock))
        {
            return null;
        }
    }

    /// <summary>Whether a server runs on the folder now.</summary>
    public static bool IsHeld(DataFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        if (!File.Exists(folder.ServerLock)) return false;
        using var taken = TryTake(folder);
        return taken is null;
    }

    public void Dispose() => file.Dispose();
}
