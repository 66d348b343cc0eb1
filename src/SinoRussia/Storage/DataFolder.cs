namespace SinoRussia.Storage;

/// <summary>
/// The one folder that holds a library: <c>library.db</c>, the derived <c>index/</c>, the <c>originals/</c> byte for byte,
/// <c>backups/</c>, <c>keys/</c>.
/// </summary>
public sealed record DataFolder(string Root)
{
    /// <summary>The environment variable that names the folder when no option does.</summary>
    public const string Variable = "SINORUSSIA_DATA";

    public string Database => Path.Combine(Root, "library.db");

    public string Index => Path.Combine(Root, "index");

    public string Originals => Path.Combine(Root, "originals");

    public string Backups => Path.Combine(Root, "backups");

    public string Keys => Path.Combine(Root, "keys");

    public string ServerLock => Path.Combine(Root, "server.lock");

    /// <summary>Held for the moment a process takes to make the folder ready.</summary>
    public string OpeningLock => Path.Combine(Root, "opening.lock");

    /// <summary>Uploads on their way in; emptied at start.</summary>
    public string Incoming => Path.Combine(Root, "incoming");

    /// <summary>
    /// The folder to use: the option, else the environment variable, else <c>data/local</c> of the checkout that
    /// <paramref name="start"/> lies in, else the platform's local application data folder.
    /// </summary>
    public static DataFolder Locate(string? option, string? variable, string start)
    {
        if (!string.IsNullOrWhiteSpace(option)) return new DataFolder(Path.GetFullPath(option));
        if (!string.IsNullOrWhiteSpace(variable)) return new DataFolder(Path.GetFullPath(variable));
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "SinoRussia.sln")))
                return new DataFolder(Path.Combine(folder.FullName, "data", "local"));
        }

        var local = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create);
        return new DataFolder(Path.Combine(local, "SinoRussia"));
    }
}
