using System.Collections.Concurrent;

namespace SinoRussia.Web.Tests.Killing;

/// <summary>What notes may say after a kill: the words acknowledged last, or words sent after them that were never answered.</summary>
internal sealed class NoteWords
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> _may = new();
    private int _saved;

    /// <summary>How many edits were acknowledged.</summary>
    public int Saved => _saved;

    public void Sending(string id, string before, string words) => _may.AddOrUpdate(id, [before, words], (_, may) => [.. may, words]);

    public void Acknowledge(string id, string words)
    {
        _may[id] = [words];
        Interlocked.Increment(ref _saved);
    }

    /// <param name="id">The note.</param>
    /// <param name="made">What it said when it was made.</param>
    public IReadOnlyList<string> MaySay(string id, string made) => _may.GetValueOrDefault(id, [made]);
}
