namespace SinoRussia.Storage;

/// <summary>A file that one opener at a time holds, in this process or another. The operating system lets go of it when the holder dies.</summary>
internal static class HeldFile
{
    /// <summary>What opening a file that another has gives as the low half of <see cref="Exception.HResult"/>: ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION.</summary>
    private const int Sharing = 32, Locked = 33;

    /// <summary>What a refused <c>flock</c> gives as the whole of it: EWOULDBLOCK.</summary>
    private static readonly int WouldBlock = OperatingSystem.IsLinux() ? 11 : 35;

    /// <summary>Opens the file, or gives null when somebody holds it.</summary>
    /// <exception cref="IOException">The disk refused; that is nobody's turn, and waiting does not help.</exception>
    /// <exception cref="UnauthorizedAccessException">The file cannot be written.</exception>
    public static FileStream? TryOpen(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException refused) when (IsHeld(refused))
        {
            return null;
        }
    }

    private static bool IsHeld(IOException refused)
        => OperatingSystem.IsWindows() ? (refused.HResult & 0xFFFF) is Sharing or Locked : refused.HResult == WouldBlock;
}
