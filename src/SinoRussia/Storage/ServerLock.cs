namespace SinoRussia.Storage;

/// <summary>
/// One server a data folder. The lock is an open file that nobody else may open for writing; the operating system lets go of it
/// when the process dies, however it dies.
/// </summary>
public sealed class ServerLock : IDisposable
{
    /// <summary>Long enough to outlast anybody who only looks whether a server runs.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);

    private readonly FileStream file;

    private ServerLock(FileStream file) => this.file = file;

    /// <summary>
    /// Takes the lock, or gives null when another server holds it. One that is held is tried again for as long as <paramref name="patience"/>:
    /// who looks whether a server runs holds it for that moment.
    /// </summary>
    /// <exception cref="IOException">The disk refused.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written.</exception>
    public static async Task<ServerLock?> TakeAsync(DataFolder folder, TimeSpan patience, CancellationToken cancellationToken)
    {
        var start = TimeProvider.System.GetTimestamp();
        while (true)
        {
            if (TryTake(folder) is { } taken) return taken;
            if (TimeProvider.System.GetElapsedTime(start) >= patience) return null;
            await Task.Delay(Pause, TimeProvider.System, cancellationToken);
        }
    }

    /// <summary>Takes the lock, or gives null when it is held now.</summary>
    /// <exception cref="IOException">The disk refused.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written.</exception>
    public static ServerLock? TryTake(DataFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        Directory.CreateDirectory(folder.Root);
        return HeldFile.TryOpen(folder.ServerLock) is { } file ? new ServerLock(file) : null;
    }

    /// <summary>Whether a server runs on the folder now. Looking takes the lock for a moment.</summary>
    public static bool IsHeld(DataFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        if (!File.Exists(folder.ServerLock)) return false;
        using var taken = TryTake(folder);
        return taken is null;
    }

    public void Dispose() => file.Dispose();
}
