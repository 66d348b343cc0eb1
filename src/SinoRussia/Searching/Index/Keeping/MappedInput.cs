using System.Buffers.Binary;
using Lucene.Net.Store;

namespace SinoRussia.Searching.Index.Keeping;

/// <summary>
/// A place in a mapped file, or in a part of one. A copy has a place of its own and is good as long as the file is open. Numbers are
/// big-endian, those of variable length have seven bits a byte, the lowest first, as Lucene writes them.
/// </summary>
internal sealed unsafe class MappedInput : IndexInput
{
    private readonly string name;
    private readonly MappedBytes bytes;
    private readonly long from;
    private readonly long length;
    private readonly bool isCopy;
    private long at;

    public MappedInput(string name, MappedBytes bytes)
        : this(name, bytes, 0, bytes.Length, isCopy: false)
    {
    }

    /// <param name="name">For messages.</param>
    /// <param name="bytes">Closed by somebody else.</param>
    /// <param name="from">The first byte of the part.</param>
    /// <param name="length">Of the part, in bytes.</param>
    /// <exception cref="EndOfStreamException">The file is shorter than that: it is not what was written.</exception>
    public MappedInput(string name, MappedBytes bytes, long from, long length)
        : this(name, bytes, from, length, isCopy: true)
    {
        if (from < 0 || length < 0 || from > bytes.Length - length) throw new EndOfStreamException($"{name}: {length} bytes at {from} are not within {bytes.Length}.");
    }

    private MappedInput(string name, MappedBytes bytes, long from, long length, bool isCopy)
        : base(name)
        => (this.name, this.bytes, this.from, this.length, this.isCopy) = (name, bytes, from, length, isCopy);

    public override long Length => length;

    public override long Position => at;

    public override void Seek(long pos)
    {
        if (pos < 0) throw new ArgumentOutOfRangeException(nameof(pos), pos, name);
        at = pos;
    }

    public override byte ReadByte() => *Next(1);

    public override void ReadBytes(byte[] b, int offset, int len) => new ReadOnlySpan<byte>(Next(len), len).CopyTo(b.AsSpan(offset, len));

    public override short ReadInt16() => BinaryPrimitives.ReadInt16BigEndian(new ReadOnlySpan<byte>(Next(sizeof(short)), sizeof(short)));

    public override int ReadInt32() => BinaryPrimitives.ReadInt32BigEndian(new ReadOnlySpan<byte>(Next(sizeof(int)), sizeof(int)));

    public override long ReadInt64() => BinaryPrimitives.ReadInt64BigEndian(new ReadOnlySpan<byte>(Next(sizeof(long)), sizeof(long)));

    public override int ReadVInt32()
    {
        var number = 0u;
        for (var shift = 0; shift < 35; shift += 7)
        {
            var next = *Next(1);
            number |= (uint)(next & 0x7F) << shift;
            // Of the last byte, four bits are the number's.
            if (next < (shift < 28 ? 0x80 : 0x10)) return (int)number;
        }

        throw new IOException($"{name}: no number of variable length ends before {at}.");
    }

    public override long ReadVInt64()
    {
        var number = 0ul;
        for (var shift = 0; shift < 63; shift += 7)
        {
            var next = *Next(1);
            number |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80) return (long)number;
        }

        throw new IOException($"{name}: no number of variable length ends before {at}.");
    }

    public override object Clone() => new MappedInput(name, bytes, from, length, isCopy: true) { at = at };

    protected override void Dispose(bool disposing)
    {
        if (disposing && !isCopy) bytes.Dispose();
    }

    /// <summary>So many bytes, which are passed with it.</summary>
    private byte* Next(int count)
    {
        var start = bytes.Start;
        ObjectDisposedException.ThrowIf(start is null, this);
        if (at > length - count) throw new EndOfStreamException($"{name}: {count} bytes at {at} are not within {length}.");
        var next = start + from + at;
        at += count;
        return next;
    }
}
