using CsCheck;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using SinoRussia.Model;
using SinoRussia.Searching.Index;
using SinoRussia.Searching.Index.Ranking;
using SinoRussia.Searching.Index.Storing;
using SinoRussia.Searching.Index.Storing.Small;
using Xunit;

namespace SinoRussia.Tests.Searching.Index;

/// <summary>A text that is no part of any file holds what Lucene's writer would make of it.</summary>
public sealed class FreshTextTests
{
    [Fact]
    public void It_answers_as_a_part_that_Lucene_has_written_does()
        => Gen.Select(AgreementQueries.Documents, Gen.Int).Sample(
            (documents, seed) =>
            {
                foreach (var document in documents) Compare(document, new Random(seed));
            },
            iter: 60);

    [Theory]
    [InlineData("", null)]
    [InlineData("radar radar beam radar", "Radar or no radar")]
    [InlineData("北斗卫星导航系统 and anti-satellite — “quoted” — Ёлки", "北斗")]
    public void Repeated_words_and_words_of_all_scripts_stand_where_they_do_there(string text, string? title)
        => Compare(new(DocumentType.Annotation, "a", text) { Title = title, Tags = ["b", "a", "b"], Called = ["Bei Dou", "北斗"], Sorted = new("r", -3, 7, long.MaxValue) }, new Random(1));

    private static void Compare(IndexedDocument document, Random random)
    {
        using var directory = new RAMDirectory();
        using (var writer = new IndexWriter(directory, new(LuceneVersion.LUCENE_48, new KeywordAnalyzer()) { Similarity = LengthSimilarity.Exact }))
            writer.AddDocument(LuceneDocument.Of(document));
        using var reader = DirectoryReader.Open(directory);
        using var fresh = FreshText.Of(document, LengthSimilarity.Exact);
        PartComparison.Compare(fresh, Assert.Single(reader.Leaves).AtomicReader, random);
    }
}
