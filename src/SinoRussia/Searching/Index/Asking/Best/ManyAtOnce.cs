using System.Numerics;
using System.Runtime.InteropServices;

namespace SinoRussia.Searching.Index.Asking.Best;

/// <summary>Loops over all windows of a segment, as many at a time as the processor takes: of a million texts there are 16,000, for each word.</summary>
internal static class ManyAtOnce
{
    /// <summary>Adds to each total its level, which is worth so much.</summary>
    /// <param name="totals">As many as there are levels.</param>
    /// <param name="levels">0 to 255.</param>
    /// <param name="unit">What one level is worth.</param>
    public static void AddLevels(Span<float> totals, ReadOnlySpan<byte> levels, float unit)
    {
        var at = 0;
        for (; at + Vector<byte>.Count <= levels.Length; at += Vector<byte>.Count)
        {
            Vector.Widen(new Vector<byte>(levels[at..]), out var low, out var high);
            Vector.Widen(low, out var first, out var second);
            Vector.Widen(high, out var third, out var fourth);
            var there = MemoryMarshal.Cast<float, Vector<float>>(totals.Slice(at, Vector<byte>.Count));
            there[0] += Scaled(first, unit);
            there[1] += Scaled(second, unit);
            there[2] += Scaled(third, unit);
            there[3] += Scaled(fourth, unit);
        }

        for (; at < levels.Length; at++) totals[at] += levels[at] * unit;
    }

    /// <summary>The first place, from one on, of a number that is greater; the length where there is none.</summary>
    public static int NextAbove(ReadOnlySpan<float> numbers, int from, float least)
    {
        var lowest = new Vector<float>(least);
        while (from + Vector<float>.Count <= numbers.Length && !Vector.GreaterThanAny(new Vector<float>(numbers[from..]), lowest)) from += Vector<float>.Count;
        while (from < numbers.Length && numbers[from] <= least) from++;
        return from;
    }

    /// <summary>Sets the bits that another set has.</summary>
    public static void Or(Span<ulong> words, ReadOnlySpan<ulong> others)
    {
        var wide = MemoryMarshal.Cast<ulong, Vector<ulong>>(words);
        var othersWide = MemoryMarshal.Cast<ulong, Vector<ulong>>(others);
        for (var i = 0; i < wide.Length; i++) wide[i] |= othersWide[i];
        for (var i = wide.Length * Vector<ulong>.Count; i < words.Length; i++) words[i] |= others[i];
    }

    /// <summary>Clears the bits that another set has not.</summary>
    public static void And(Span<ulong> words, ReadOnlySpan<ulong> others)
    {
        var wide = MemoryMarshal.Cast<ulong, Vector<ulong>>(words);
        var othersWide = MemoryMarshal.Cast<ulong, Vector<ulong>>(others);
        for (var i = 0; i < wide.Length; i++) wide[i] &= othersWide[i];
        for (var i = wide.Length * Vector<ulong>.Count; i < words.Length; i++) words[i] &= others[i];
    }

    private static Vector<float> Scaled(Vector<uint> levels, float unit) => Vector.ConvertToSingle(Vector.AsVectorInt32(levels)) * unit;
}
