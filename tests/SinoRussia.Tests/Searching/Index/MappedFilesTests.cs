using CsCheck;
using Lucene.Net.Store;
using SinoRussia.Searching.Index.Keeping;
using Xunit;

namespace SinoRussia.Tests.Searching.Index;

public sealed class MappedFilesTests : IDisposable
{
    private const string Name = "_0.tim";
    private readonly string folder = System.IO.Directory.CreateTempSubdirectory("sinorussia-tests-").FullName;
    private int files;

    [Fact]
    public void Reads_what_Lucenes_own_reader_reads()
    {
        Gen.Byte.Array[1, 300].Select(Gen.Int[0, 6].Array[1, 40], Gen.Int[0, 299]).Sample((bytes, reads, start) =>
        {
            // A file of its own for each, as they are tried side by side and none may be written while it is mapped.
            var name = $"_{Interlocked.Increment(ref files)}.tim";
            File.WriteAllBytes(Path.Combine(folder, name), bytes);
            using var own = new NIOFSDirectory(folder);
            using var mapped = new MappedFiles(folder, own);
            using var expected = own.OpenInput(name, IOContext.DEFAULT);
            using var actual = mapped.OpenInput(name, IOContext.DEFAULT);
            expected.Seek(start % bytes.Length);
            actual.Seek(start % bytes.Length);
            Same(reads, expected, actual);
            var (copy, other) = ((IndexInput)expected.Clone(), (IndexInput)actual.Clone());
            Same(reads, copy, other);
            using var slices = own.CreateSlicer(name, IOContext.DEFAULT);
            using var parts = mapped.CreateSlicer(name, IOContext.DEFAULT);
            var from = start % bytes.Length;
            using var slice = slices.OpenSlice("part", from, (bytes.Length - from) / 2);
            using var part = parts.OpenSlice("part", from, (bytes.Length - from) / 2);
            Same(reads, slice, part);
        }, iter: 300);
    }

    [Fact]
    public void Past_the_end_there_is_nothing_to_read()
    {
        using var input = Open([1, 2, 3]);
        input.Seek(1);
        Assert.Throws<EndOfStreamException>(() => input.ReadInt32());
        Assert.Equal(2, input.ReadByte());
        input.Seek(3);
        Assert.Throws<EndOfStreamException>(() => input.ReadByte());
        input.Seek(long.MaxValue);
        Assert.Throws<EndOfStreamException>(() => input.ReadByte());
    }

    [Fact]
    public void A_part_ends_where_it_ends()
    {
        File.WriteAllBytes(Path.Combine(folder, Name), [1, 2, 3, 4]);
        using var mapped = new MappedFiles(folder, new NIOFSDirectory(folder));
        using var parts = mapped.CreateSlicer(Name, IOContext.DEFAULT);
        using var part = parts.OpenSlice("part", 1, 2);
        Assert.Equal([2, 3], Read(part, 2));
        Assert.Throws<EndOfStreamException>(() => part.ReadByte());
        Assert.Throws<EndOfStreamException>(() => parts.OpenSlice("part", 3, 2));
    }

    [Fact]
    public void An_empty_file_is_read_as_empty()
    {
        using var input = Open([]);
        Assert.Equal(0, input.Length);
        Assert.Throws<EndOfStreamException>(() => input.ReadByte());
    }

    [Fact]
    public void A_number_without_end_is_said_to_be_one()
    {
        using var input = Open([0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]);
        Assert.Throws<IOException>(() => input.ReadVInt32());
        input.Seek(0);
        Assert.Throws<IOException>(() => input.ReadVInt64());
    }

    [Fact]
    public void Whoever_reads_from_a_closed_file_is_told()
    {
        var input = Open([1, 2, 3]);
        var copy = (IndexInput)input.Clone();
        copy.Dispose();
        Assert.Equal(1, input.ReadByte());
        input.Dispose();
        Assert.Throws<ObjectDisposedException>(() => input.ReadByte());
        Assert.Throws<ObjectDisposedException>(() => copy.ReadByte());
        Assert.Throws<ObjectDisposedException>(() => copy.ReadBytes(new byte[2], 0, 2));
    }

    [Fact]
    public void A_file_that_is_not_there_is_not_found()
        => Assert.Throws<FileNotFoundException>(() => new MappedFiles(folder, new NIOFSDirectory(folder)).OpenInput("_1.tim", IOContext.DEFAULT));

    public void Dispose()
    {
        try
        {
            System.IO.Directory.Delete(folder, recursive: true);
        }
        catch (Exception exception) when (OperatingSystem.IsWindows() && exception is IOException or UnauthorizedAccessException)
        {
            // There a mapped file cannot be deleted, and the program does not map any.
        }
    }

    private IndexInput Open(byte[] bytes)
    {
        File.WriteAllBytes(Path.Combine(folder, Name), bytes);
        return new MappedFiles(folder, new NIOFSDirectory(folder)).OpenInput(Name, IOContext.DEFAULT);
    }

    private static byte[] Read(IndexInput input, int count)
    {
        var bytes = new byte[count];
        input.ReadBytes(bytes, 0, count);
        return bytes;
    }

    /// <summary>The same reads give the same, a failure too, and leave both at the same place.</summary>
    private static void Same(int[] reads, IndexInput expected, IndexInput actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        foreach (var read in reads)
        {
            // What is left after a failure is nobody's promise.
            if (expected.Length - expected.Position < 10) return;
            Assert.Equal(One(expected, read), One(actual, read));
            Assert.Equal(expected.Position, actual.Position);
        }
    }

    private static object One(IndexInput input, int read)
    {
        try
        {
            return read switch
            {
                0 => input.ReadByte(),
                1 => input.ReadInt16(),
                2 => input.ReadInt32(),
                3 => input.ReadInt64(),
                4 => input.ReadVInt32(),
                5 => input.ReadVInt64(),
                _ => Convert.ToHexString(Read(input, 5)),
            };
        }
        catch (IOException)
        {
            // Random bytes need not be a number; both have to say so, and then go on from the same place.
            input.Seek(0);
            return "no number";
        }
    }
}
