using Lucene.Net.Index;

namespace SinoRussia.Searching.Index.Keeping;

/// <summary>
/// Merges on threads of their own: a note must not wait until a million texts have been merged. A merge that the disk refuses changes nothing
/// and is tried again; an exception on such a thread would end the process, and the next commit tells of the same disk.
/// </summary>
internal sealed class MergesBeside : ConcurrentMergeScheduler
{
    protected override void HandleMergeException(Exception exc)
    {
    }
}
