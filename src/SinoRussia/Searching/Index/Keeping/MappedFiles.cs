using Lucene.Net.Store;
using Directory = Lucene.Net.Store.Directory;

namespace SinoRussia.Searching.Index.Keeping;

/// <summary>
/// Reads the files of an index through the memory they are mapped to. Lucene.Net maps them too, but goes through a handle that is counted up and
/// down for every byte, and keeps a list of every copy of a reader, of which a search makes dozens: two threads would wait for each other at both.
/// </summary>
/// <param name="folder">Where the files are.</param>
/// <param name="disk">Does everything else with them.</param>
internal sealed class MappedFiles(string folder, Directory disk) : FilterDirectory(disk)
{
    /// <summary>On Windows a file cannot be deleted as long as it is mapped, so there Lucene reads as it does.</summary>
    public static Directory Over(string folder, Directory disk) => OperatingSystem.IsWindows() ? disk : new MappedFiles(folder, disk);

    public override IndexInput OpenInput(string name, IOContext context) => new MappedInput(name, Map(name));

    public override IndexInputSlicer CreateSlicer(string name, IOContext context) => new Slicer(name, Map(name));

    private MappedBytes Map(string name) => MappedBytes.Of(Path.Combine(folder, name));

    /// <summary>The parts of one file; they are good as long as this is open.</summary>
    private sealed class Slicer(string name, MappedBytes bytes) : IndexInputSlicer
    {
        public override IndexInput OpenSlice(string sliceDescription, long offset, long length)
            => new MappedInput($"{sliceDescription} of {name}", bytes, offset, length);

        [Obsolete("As in the base class.")]
        public override IndexInput OpenFullSlice() => OpenSlice("all", 0, bytes.Length);

        protected override void Dispose(bool disposing)
        {
            if (disposing) bytes.Dispose();
        }
    }
}
