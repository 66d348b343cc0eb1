namespace SinoRussia.Markup;

/// <summary>Something of the source that did not come in, and how often: <c>image</c>, <c>html tag &lt;div&gt;</c>.</summary>
public sealed record Dropped(string What, int Count);

/// <summary>Counts what is dropped while a document is read.</summary>
public sealed class DroppedCount
{
    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);

    public void Add(string what, int count = 1)
    {
        // A hostile file could name a thousand tags; the list stays one a person can read.
        if (count == 0) return;
        var key = _counts.Count < 100 || _counts.ContainsKey(what) ? what : "other";
        _counts[key] = _counts.GetValueOrDefault(key) + count;
    }

    internal void Add(Text.RemovedCharacters removed)
    {
        Add("control character", removed.Controls);
        Add("lone surrogate", removed.LoneSurrogates);
        Add("soft hyphen", removed.SoftHyphens);
    }

    public IReadOnlyList<Dropped> List() => [.. _counts.Select(count => new Dropped(count.Key, count.Value))];
}
