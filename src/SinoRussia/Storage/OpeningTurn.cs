namespace SinoRussia.Storage;

/// <summary>
/// Processes that open one folder make it ready one after the other. The turn is an open file, so the operating system ends it when its
/// holder dies: unlike a row in a table, it never outlives a process that was killed.
/// </summary>
internal static class OpeningTurn
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);

    /// <summary>Waits for the turn; disposing ends it.</summary>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written.</exception>
    public static async Task<IDisposable> TakeAsync(DataFolder folder, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return new FileStream(folder.OpeningLock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(folder.OpeningLock))
            {
                await Task.Delay(Pause, TimeProvider.System, cancellationToken);
            }
        }
    }
}
