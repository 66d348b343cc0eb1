using Lucene.Net.Store;
using Directory = Lucene.Net.Store.Directory;

namespace SinoRussia.Tests.Searching.Index;

/// <summary>The disk of a program that is killed at a certain step: from then on nothing more is written, and nothing is undone.</summary>
internal sealed class DyingDirectory(Directory folder, int steps) : FilterDirectory(folder)
{
    private int left = steps;

    public bool IsDead { get; private set; }

    public override IndexOutput CreateOutput(string name, IOContext context)
    {
        Step();
        return new DyingOutput(this, base.CreateOutput(name, context));
    }

    public override void Sync(ICollection<string> names)
    {
        Step();
        base.Sync(names);
    }

    public override void DeleteFile(string name)
    {
        Step();
        base.DeleteFile(name);
    }

    private void Step()
    {
        if (left-- > 0) return;
        IsDead = true;
        throw new IOException("The program was killed here.");
    }

    private sealed class DyingOutput(DyingDirectory directory, IndexOutput output) : IndexOutput
    {
        public override long Checksum => output.Checksum;

        public override long Length
        {
            get => output.Length;
            set => output.Length = value;
        }

        public override long Position => output.Position;

        public override void WriteByte(byte b) => output.WriteByte(b);

        public override void WriteBytes(byte[] b, int offset, int length) => output.WriteBytes(b, offset, length);

        public override void Flush()
        {
            directory.Step();
            output.Flush();
        }

        [Obsolete("Lucene's own output asks for it.")]
        public override void Seek(long pos) => output.Seek(pos);

        protected override void Dispose(bool disposing)
        {
            directory.Step();
            output.Dispose();
        }
    }
}
