using Microsoft.Data.Sqlite;

namespace SinoRussia.Library;

/// <summary>Tells a disk that refuses, which a person can mend, from a bug of ours.</summary>
public static class DiskFault
{
    /// <summary>The disk's own words, without a full stop; null when the fault is none of the disk's.</summary>
    public static string? WordsOf(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return exception is IOException or UnauthorizedAccessException || IsOfTheStore(exception)
            ? (exception.InnerException ?? exception).Message.TrimEnd('.') : null;
    }

    /// <summary>SQLite's own words for a disk: busy, read-only, I/O error, full, cannot open.</summary>
    private static bool IsOfTheStore(Exception exception)
        => (exception as SqliteException ?? exception.InnerException as SqliteException)?.SqliteErrorCode is 5 or 8 or 10 or 13 or 14;
}
