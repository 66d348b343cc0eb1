namespace SinoRussia.Storage;

/// <summary>
/// Processes that open one folder make it ready one after the other. The turn is an open file, so the operating system ends it when its
/// holder dies: unlike a row in a table, it never outlives a process that was killed.
/// </summary>
internal static class OpeningTurn
{
    /// <summary>Long enough for a migration of a large library and a loading of first content; longer is a process that hangs.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);

    /// <summary>Waits for the turn; disposing ends it. Null when another process has kept it for as long as <paramref name="patience"/>.</summary>
    /// <exception cref="IOException">The disk refused.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written.</exception>
    public static async Task<IDisposable?> TakeAsync(DataFolder folder, TimeSpan patience, CancellationToken cancellationToken)
    {
        var start = TimeProvider.System.GetTimestamp();
        while (true)
        {
            if (HeldFile.TryOpen(folder.OpeningLock) is { } turn) return turn;
            if (TimeProvider.System.GetElapsedTime(start) >= patience) return null;
            await Task.Delay(Pause, TimeProvider.System, cancellationToken);
        }
    }
}
