using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Lucene.Net.Index;

namespace SinoRussia.Searching.Index.Asking;

/// <summary>What has been worked out about a segment, kept as long as the segment is. Of more than it may hold, some is forgotten.</summary>
/// <param name="most">How much a segment may hold.</param>
/// <param name="size">How much of that a thing takes.</param>
internal sealed class SegmentMemory<TKey, TValue>(Func<AtomicReader, long> most, Func<TValue, long> size)
    where TKey : notnull
{
    /// <summary>One in so many is forgotten at a time, whichever comes first.</summary>
    private const int Forgotten = 4;
    private readonly ConditionalWeakTable<object, Kept> segments = [];

    /// <param name="most">Things of a segment.</param>
    public SegmentMemory(int most)
        : this(_ => most, _ => 1)
    {
    }

    public bool Has(AtomicReader reader, TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        value = default;
        return segments.TryGetValue(reader.CoreCacheKey, out var kept) && kept.Values.TryGetValue(key, out value);
    }

    public TValue Keep(AtomicReader reader, TKey key, TValue value)
    {
        var kept = segments.GetOrCreateValue(reader.CoreCacheKey);
        if (Volatile.Read(ref kept.Used) >= most(reader)) Forget(kept);
        if (kept.Values.TryAdd(key, value)) Interlocked.Add(ref kept.Used, size(value));
        return value;
    }

    private void Forget(Kept kept)
    {
        foreach (var key in kept.Values.Keys.Take(Math.Max(1, kept.Values.Count / Forgotten)))
        {
            if (kept.Values.TryRemove(key, out var old)) Interlocked.Add(ref kept.Used, -size(old));
        }
    }

    private sealed class Kept
    {
        public readonly ConcurrentDictionary<TKey, TValue> Values = [];
        public long Used;
    }
}
