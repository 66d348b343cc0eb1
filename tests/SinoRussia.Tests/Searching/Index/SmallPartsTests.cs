using System.Globalization;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Codecs;
using Lucene.Net.Codecs.Lucene46;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using SinoRussia.Searching.Index.Storing.Small;
using Xunit;
using Directory = Lucene.Net.Store.Directory;

namespace SinoRussia.Tests.Searching.Index;

/// <summary>Small parts hold what Lucene's own hold: the same documents are put in both, and both are asked whatever can be asked.</summary>
public sealed class SmallPartsTests
{
    private static readonly string[] Letters = ["a", "b", "ab", "ба", "北斗", "ё", "\U0001F600", "z"];

    private static readonly FieldType Counted = new(TextField.TYPE_NOT_STORED) { IndexOptions = IndexOptions.DOCS_AND_FREQS };

    public SmallPartsTests() => SmallParts.MakeKnown();

    [Theory]
    [InlineData(1, 1, 1, 0)]
    [InlineData(2, 40, 7, 8)]
    [InlineData(3, 400, 90, 80)]
    [InlineData(4, 1500, 400, 300)]
    public void They_answer_as_the_parts_of_Lucene_do(int seed, int documents, int inAPart, int deleted)
    {
        using Directory ours = new RAMDirectory(), theirs = new RAMDirectory();
        Fill(ours, new SmallParts(), seed, documents, inAPart, deleted);
        Fill(theirs, new Lucene46Codec(), seed, documents, inAPart, deleted);
        Assert.Contains(ours.ListAll(), IsOfASmallPart);
        Compare(ours, theirs, seed);
    }

    /// <summary>Small into small, small into large, and large into small where much has been deleted.</summary>
    [Theory]
    [InlineData(5, 400, 40, 90, true)]
    [InlineData(6, 1000, 300, 0, true)]
    [InlineData(7, 1001, 300, 0, false)]
    [InlineData(8, 1500, 200, 100, false)]
    [InlineData(9, 2400, 2400, 1700, true)]
    public void Merged_they_answer_as_those_of_Lucene_do(int seed, int documents, int inAPart, int deleted, bool isSmall)
    {
        using Directory ours = new RAMDirectory(), theirs = new RAMDirectory();
        Fill(ours, new SmallParts(), seed, documents, inAPart, deleted);
        Fill(theirs, new Lucene46Codec(), seed, documents, inAPart, deleted);
        using (var writer = new IndexWriter(ours, Configuration(new SmallParts()))) writer.ForceMerge(1);
        using (var writer = new IndexWriter(theirs, Configuration(new Lucene46Codec()))) writer.ForceMerge(1);
        Assert.Equal(isSmall, ours.ListAll().Any(IsOfASmallPart));
        Compare(ours, theirs, seed);
    }

    [Fact]
    public void A_byte_that_is_not_what_was_written_is_told_when_the_part_is_opened()
    {
        using var ours = new RAMDirectory();
        Fill(ours, new SmallParts(), seed: 6, documents: 20, inAPart: 20, deleted: 0);
        foreach (var extension in (string[])[SmallPostingsWriter.Extension, SmallColumnsWriter.Extension])
        {
            using var broken = new RAMDirectory(ours, IOContext.READ_ONCE);
            var name = Assert.Single(broken.ListAll(), file => file.EndsWith("." + extension, StringComparison.Ordinal));
            var bytes = new byte[broken.FileLength(name)];
            using (var input = broken.OpenInput(name, IOContext.READ_ONCE)) input.ReadBytes(bytes, 0, bytes.Length);
            bytes[bytes.Length / 2] ^= 0x10;
            broken.DeleteFile(name);
            using (var output = broken.CreateOutput(name, IOContext.DEFAULT)) output.WriteBytes(bytes, bytes.Length);
            Assert.ThrowsAny<IOException>(() => DirectoryReader.Open(broken));
        }
    }

    private static bool IsOfASmallPart(string file) => file.EndsWith(SmallPostingsWriter.Extension, StringComparison.Ordinal);

    private static void Compare(Directory ours, Directory theirs, int seed)
    {
        using var ourReader = DirectoryReader.Open(ours);
        using var theirReader = DirectoryReader.Open(theirs);
        Assert.Equal(theirReader.Leaves.Count, ourReader.Leaves.Count);
        var random = new Random(seed);
        foreach (var (our, their) in ourReader.Leaves.Zip(theirReader.Leaves)) PartComparison.Compare(our.AtomicReader, their.AtomicReader, random);
        Assert.True(new CheckIndex(ours).DoCheckIndex().Clean);
    }

    /// <summary>The same for the same seed, whatever the codec: nothing is merged meanwhile.</summary>
    private static void Fill(Directory directory, Codec codec, int seed, int documents, int inAPart, int deleted)
    {
        var random = new Random(seed);
        using var writer = new IndexWriter(directory, Configuration(codec));
        for (var i = 0; i < documents; i++)
        {
            writer.AddDocument(Document(i, random));
            if ((i + 1) % inAPart == 0) writer.Commit();
        }

        writer.Commit();
        foreach (var id in Enumerable.Range(0, documents).OrderBy(_ => random.Next()).Take(deleted))
            writer.DeleteDocuments(new Term("id", id.ToString(CultureInfo.InvariantCulture)));
        writer.Commit();
    }

    /// <summary>Merges only when told to, and parts in their order, so that documents have the same numbers whatever the codec.</summary>
    private static IndexWriterConfig Configuration(Codec codec)
        => new(LuceneVersion.LUCENE_48, new WhitespaceAnalyzer(LuceneVersion.LUCENE_48))
        {
            Codec = codec,
            MergePolicy = new LogDocMergePolicy { NoCFSRatio = 0, MergeFactor = 1000 },
            UseCompoundFile = false,
            RAMBufferSizeMB = 64,
        };

    private static Document Document(int id, Random random)
    {
        var document = new Document { new StringField("id", id.ToString(CultureInfo.InvariantCulture), Field.Store.NO) };
        if (random.Next(5) > 0) document.Add(new TextField("text", Words(random, random.Next(30)), Field.Store.NO));
        if (random.Next(3) > 0) document.Add(new Field("counted", Words(random, 9), Counted));
        if (random.Next(3) > 0) document.Add(new StringField("kind", Word(random), Field.Store.NO));
        var number = random.NextInt64(long.MinValue, long.MaxValue) >> random.Next(64);
        if (random.Next(3) > 0) document.Add(new NumericDocValuesField("number", number));
        if (random.Next(3) > 0) document.Add(new BinaryDocValuesField("bytes", new BytesRef(Word(random))));
        if (random.Next(3) > 0) document.Add(new SortedDocValuesField("sorted", new BytesRef(Word(random))));
        return document;
    }

    private static string Words(Random random, int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Word(random)));

    private static string Word(Random random)
        => string.Concat(Enumerable.Range(0, 1 + random.Next(3)).Select(_ => Letters[random.Next(Letters.Length)]));
}
