using SinoRussia.Storage;

namespace SinoRussia.Library;

/// <summary>
/// Counts the temporary files that a process which was killed left in the data folder. They harm nothing; one that a process is writing
/// at this moment is counted too.
/// </summary>
public sealed class CheckLeftovers(DataFolder folder)
{
    public int Run()
    {
        // Under a running server these are uploads on their way in.
        var uploads = ServerLock.IsHeld(folder) ? 0 : Files(folder.Incoming, "*");
        return uploads + Files(folder.Originals, ".*.tmp");
    }

    private static int Files(string root, string pattern)
        => Directory.Exists(root) ? Directory.EnumerateFiles(root, pattern, new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None }).Count() : 0;
}
