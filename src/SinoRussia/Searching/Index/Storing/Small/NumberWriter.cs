namespace SinoRussia.Searching.Index.Storing.Small;

/// <summary>Bytes that grow: numbers in seven bits a byte, the lowest first, and stretches of bytes.</summary>
internal sealed class NumberWriter
{
    private const int MostBytesOfANumber = 10;
    private const int AtFirst = 256;
    private int length;

    /// <summary>Longer than what has been written.</summary>
    public byte[] Buffer { get; private set; } = new byte[AtFirst];

    public ReadOnlySpan<byte> Written => Buffer.AsSpan(0, length);

    public void Clear() => length = 0;

    public void Number(int number) => Number((ulong)(uint)number);

    public void Number(ulong number)
    {
        Reserve(MostBytesOfANumber);
        while (number >= 0x80)
        {
            Buffer[length++] = (byte)(number | 0x80);
            number >>= 7;
        }

        Buffer[length++] = (byte)number;
    }

    /// <summary>Small numbers below zero take few bytes, too: the sign goes last.</summary>
    public void Signed(long number) => Number((ulong)((number << 1) ^ (number >> 63)));

    /// <summary>With their count before them.</summary>
    public void Bytes(ReadOnlySpan<byte> bytes)
    {
        Number(bytes.Length);
        Append(bytes);
    }

    public void Append(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(Buffer.AsSpan(length));
        length += bytes.Length;
    }

    private void Reserve(int more)
    {
        if (length + more <= Buffer.Length) return;
        var larger = Buffer;
        Array.Resize(ref larger, Math.Max(length + more, Buffer.Length * 2));
        Buffer = larger;
    }
}
