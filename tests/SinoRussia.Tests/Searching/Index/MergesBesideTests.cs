using System.Globalization;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using SinoRussia.Searching.Index.Keeping;
using Xunit;
using Directory = Lucene.Net.Store.Directory;

namespace SinoRussia.Tests.Searching.Index;

public sealed class MergesBesideTests
{
    private const int Documents = 200;

    [Fact]
    public void Parts_become_fewer_while_others_are_written_and_none_is_lost()
    {
        using var directory = new RAMDirectory();
        using (var writer = Writer(directory))
        {
            Add(writer, Documents);
            writer.WaitForMerges();
        }

        using var reader = DirectoryReader.Open(directory);
        Assert.Equal(Documents, reader.NumDocs);
        Assert.InRange(reader.Leaves.Count, 1, Documents / 10);
    }

    [Fact]
    public void A_writer_that_gives_up_ends_its_merges_and_leaves_its_last_commit()
    {
        using var directory = new RAMDirectory();
        for (var i = 0; i < 20; i++)
        {
            using var writer = Writer(directory);
            Add(writer, 10);
            writer.Rollback();
        }

        using var reader = DirectoryReader.Open(directory);
        Assert.Equal(200, reader.NumDocs);
        Assert.True(new CheckIndex(directory).DoCheckIndex().Clean);
    }

    [Fact]
    public void What_the_disk_refuses_is_merged_later()
    {
        using var directory = new Refusing(new RAMDirectory()) { Fault = new IOException("No room.") };
        using var writer = Writer(directory);
        Add(writer, 30);
        writer.WaitForMerges();
        Assert.Equal(30, DirectoryReader.Open(directory).Leaves.Count);
        directory.Fault = null;
        Add(writer, 30);
        writer.WaitForMerges();
        writer.Commit();
        using var reader = DirectoryReader.Open(directory);
        Assert.Equal(60, reader.NumDocs);
        Assert.InRange(reader.Leaves.Count, 1, 20);
    }

    [Fact]
    public void A_fault_of_the_program_is_told_to_who_writes_next()
    {
        using var directory = new Refusing(new RAMDirectory()) { Fault = new InvalidOperationException("A fault.") };
        var writer = Writer(directory);
        var told = Assert.Throws<InvalidOperationException>(() =>
        {
            for (var i = 0; i < 100; i++)
            {
                Add(writer, 1);
                writer.WaitForMerges();
            }
        });
        Assert.Equal("A fault.", told.InnerException?.Message);
        directory.Fault = null;
        writer.Rollback();
        Assert.True(new CheckIndex(directory).DoCheckIndex().Clean);
    }

    /// <summary>A part each.</summary>
    private static void Add(IndexWriter writer, int documents)
    {
        for (var i = 0; i < documents; i++)
        {
            writer.AddDocument(new Document { new StringField("id", i.ToString(CultureInfo.InvariantCulture), Field.Store.NO) });
            writer.Commit();
        }
    }

    private static IndexWriter Writer(Directory directory) => new(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, new KeywordAnalyzer())
    {
        MergeScheduler = new MergesBeside(),
        MergePolicy = new LogDocMergePolicy { MergeFactor = 3, MinMergeDocs = 1 },
    });

    private sealed class Refusing(Directory inner) : FilterDirectory(inner)
    {
        /// <summary>What every merge meets; null for none.</summary>
        public Exception? Fault { get; set; }

        public override IndexOutput CreateOutput(string name, IOContext context)
            => context.MergeInfo is not null && Fault is { } fault ? throw fault : base.CreateOutput(name, context);
    }
}
