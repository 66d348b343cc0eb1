using Lucene.Net.Store;
using Directory = Lucene.Net.Store.Directory;

namespace SinoRussia.Searching.Index.Keeping;

/// <summary>Notes which files a commit is made of: those that the writer has brought to the disk for it.</summary>
internal sealed class SyncedDirectory(Directory folder) : FilterDirectory(folder)
{
    /// <summary>The files of the commit that was prepared last.</summary>
    public IReadOnlyCollection<string> Synced { get; private set; } = [];

    public override void Sync(ICollection<string> names)
    {
        base.Sync(names);
        Synced = [.. names];
    }
}
