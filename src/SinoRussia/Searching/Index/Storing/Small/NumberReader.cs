namespace SinoRussia.Searching.Index.Storing.Small;

/// <summary>Reads what <see cref="NumberWriter"/> has written. A value: a copy of it reads on by itself.</summary>
internal struct NumberReader(byte[] content)
{
    public byte[] Content { get; } = content;

    /// <summary>Where the next is read.</summary>
    public int At { get; set; }

    public int Number() => (int)LongNumber();

    public ulong LongNumber()
    {
        var (number, shift) = (0UL, 0);
        while (true)
        {
            var next = Content[At++];
            number |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80) return number;
            shift += 7;
        }
    }

    public long Signed()
    {
        var number = LongNumber();
        return (long)(number >> 1) ^ -(long)(number & 1);
    }

    /// <summary>Goes past a stretch of bytes and says where it lies.</summary>
    public (int Start, int Length) Bytes()
    {
        var length = Number();
        At += length;
        return (At - length, length);
    }
}
