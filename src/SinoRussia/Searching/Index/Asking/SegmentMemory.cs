using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Lucene.Net.Index;

namespace SinoRussia.Searching.Index.Asking;

/// <summary>What has been worked out about a segment, kept as long as the segment is; of more than so many things, some are forgotten.</summary>
internal sealed class SegmentMemory<TKey, TValue>(int most)
    where TKey : notnull
{
    /// <summary>One in so many is forgotten at a time, whichever comes first.</summary>
    private const int Forgotten = 4;
    private readonly ConditionalWeakTable<object, ConcurrentDictionary<TKey, TValue>> segments = [];

    public bool Has(AtomicReader reader, TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        value = default;
        return segments.TryGetValue(reader.CoreCacheKey, out var known) && known.TryGetValue(key, out value);
    }

    public TValue Keep(AtomicReader reader, TKey key, TValue value)
    {
        var known = segments.GetOrCreateValue(reader.CoreCacheKey);
        if (known.Count >= most)
        {
            foreach (var old in known.Keys.Take(most / Forgotten)) known.TryRemove(old, out _);
        }

        return known[key] = value;
    }
}
