using Lucene.Net.Codecs;
using Lucene.Net.Index;

namespace SinoRussia.Searching.Index.Storing.Small;

/// <summary>A file of a small part: Lucene's header, the content as one piece with its length before it, Lucene's checksum.</summary>
internal static class SmallFile
{
    private const int Version = 0;

    /// <summary>Moves the writer's content to the disk.</summary>
    public static void Write(SegmentWriteState state, string extension, NumberWriter content)
    {
        using var output = state.Directory.CreateOutput(Name(state.SegmentInfo, state.SegmentSuffix, extension), state.Context);
        CodecUtil.WriteHeader(output, SmallParts.FormatName + extension, Version);
        output.WriteVInt32(content.Written.Length);
        output.WriteBytes(content.Buffer, content.Written.Length);
        CodecUtil.WriteFooter(output);
    }

    /// <exception cref="CorruptIndexException">What is there is not what was written.</exception>
    public static NumberReader Read(SegmentReadState state, string extension)
    {
        using var input = state.Directory.OpenChecksumInput(Name(state.SegmentInfo, state.SegmentSuffix, extension), state.Context);
        CodecUtil.CheckHeader(input, SmallParts.FormatName + extension, Version, Version);
        var length = input.ReadVInt32();
        if (length < 0 || length > input.Length) throw new CorruptIndexException($"{input} says that it holds {length} bytes.");
        var content = new byte[length];
        input.ReadBytes(content, 0, length);
        CodecUtil.CheckFooter(input);
        return new NumberReader(content);
    }

    private static string Name(SegmentInfo part, string suffix, string extension)
        => IndexFileNames.SegmentFileName(part.Name, suffix, extension);
}
