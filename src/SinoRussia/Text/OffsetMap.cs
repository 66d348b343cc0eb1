namespace SinoRussia.Text;

/// <summary>
/// From offsets in one text to offsets in a text made of it. A stretch that starts in removed characters starts at the next kept one; a
/// stretch that ends in them ends after the last kept one.
/// </summary>
public sealed class OffsetMap
{
    private readonly int[] _starts;
    private readonly int[] _ends;

    private OffsetMap(int[] starts, int[] ends) => (_starts, _ends) = (starts, ends);

    public int Start(int offset) => _starts[offset];

    public int End(int offset) => _ends[offset];

    /// <summary>The two maps one after the other; null stands for no change.</summary>
    public static OffsetMap? Then(OffsetMap? first, OffsetMap? second) => first is null ? second : second is null ? first : new OffsetMap(
        Array.ConvertAll(first._starts, second.Start), Array.ConvertAll(first._ends, second.End));

    /// <summary>A map in which every stretch is empty: for a text whose stretches can no longer be told.</summary>
    internal static OffsetMap Lost(int length) => new(new int[length + 1], new int[length + 1]);

    internal sealed class Builder(int length)
    {
        private readonly int[] _starts = [.. Enumerable.Repeat(-1, length + 1)];
        private readonly int[] _ends = [.. Enumerable.Repeat(-1, length + 1)];

        /// <summary>Characters kept as they are, now at <paramref name="now"/>.</summary>
        public void Keep(int at, int count, int now)
        {
            for (var i = 0; i < count; i++) (_starts[at + i], _ends[at + i + 1]) = (now + i, now + i + 1);
        }

        /// <summary>A group of characters replaced as one: a bound inside the group moves out of it.</summary>
        public void Replace(int at, int count, int now, int newCount)
        {
            for (var i = 0; i < count; i++) _starts[at + i] = i == 0 ? now : now + newCount;
            _ends[at + count] = now + newCount;
        }

        public OffsetMap Build(int newLength)
        {
            for (int i = length, next = newLength; i >= 0; i--) next = _starts[i] = _starts[i] < 0 ? next : _starts[i];
            for (int i = 0, last = 0; i <= length; i++) last = _ends[i] = _ends[i] < 0 ? last : _ends[i];
            return new OffsetMap(_starts, _ends);
        }
    }
}
