namespace SinoRussia.Searching.Index.Keeping;

/// <summary>
/// The turn to write an index, held from the first look at its files to the end of the writer. Lucene's own lock cannot be: it is let go
/// between the look and the writer, and its file is deleted with it, so that two processes may each lock a file of that name.
/// </summary>
internal static class WritingTurn
{
    /// <summary>Takes the turn, or gives null while another has it: a sharing violation on Windows, EWOULDBLOCK elsewhere. Anything else is the disk's.</summary>
    /// <exception cref="IOException">The disk refused.</exception>
    public static FileStream? Take(string file)
    {
        try
        {
            return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException refused) when (OperatingSystem.IsWindows() ? (refused.HResult & 0xFFFF) is 32 or 33 : refused.HResult == (OperatingSystem.IsLinux() ? 11 : 35))
        {
            return null;
        }
    }
}
