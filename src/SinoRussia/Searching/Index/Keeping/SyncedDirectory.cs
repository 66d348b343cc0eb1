using Lucene.Net.Store;
using Directory = Lucene.Net.Store.Directory;

namespace SinoRussia.Searching.Index.Keeping;

/// <summary>Notes which files a commit is made of: those that the writer has brought to the disk for it.</summary>
internal sealed class SyncedDirectory(Directory folder) : FilterDirectory(folder)
{
    private Action? settled;

    /// <summary>The files of the commit that was prepared last.</summary>
    public IReadOnlyCollection<string> Synced { get; private set; } = [];

    /// <summary>
    /// Has <paramref name="then"/> called once, when the writer has settled what it commits and begins to wait for the disk. It holds no lock
    /// of its own by then, so that changes may go on.
    /// </summary>
    public void WhenSettled(Action? then) => settled = then;

    public override void Sync(ICollection<string> names)
    {
        Interlocked.Exchange(ref settled, null)?.Invoke();
        base.Sync(names);
        Synced = [.. names];
    }
}
