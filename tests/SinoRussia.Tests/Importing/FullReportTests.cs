using System.Text.RegularExpressions;
using SinoRussia.Model;
using SinoRussia.Tests.Corpus;
using Xunit;

namespace SinoRussia.Tests.Importing;

/// <summary>The report that the first content describes, read as an analyst would import it.</summary>
public sealed partial class FullReportTests
{
    [CorpusFact]
    public async Task It_has_front_matter_nine_chapters_and_an_appendix()
    {
        var report = await Reading.File(SharedFolder.Report);
        Assert.Equal(
            [SectionKind.Front, SectionKind.Summary, .. Enumerable.Repeat(SectionKind.Chapter, 8), SectionKind.Appendix],
            report.Chapters.Select(chapter => chapter.Kind));
        Assert.Equal([null, "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"], report.Chapters.Select(chapter => chapter.Number));
        Assert.Equal(("front", "Front matter"), (report.Chapters[0].Slug, report.Chapters[0].Title));
        Assert.Equal("Drivers, Trends, and Implications", report.Chapters[5].Subtitle);
    }

    [CorpusFact]
    public async Task Each_chapter_has_the_authors_of_its_byline()
    {
        var report = await Reading.File(SharedFolder.Report);
        Assert.Equal(["Max Bergmann", "Andrew Lohsen"], report.Chapters[1].Authors);
        Assert.Equal(["Brian Hart", "Bonny Lin"], report.Chapters[5].Authors);
        Assert.Equal(["Robert Samuel Wilson"], report.Chapters[6].Authors);
        Assert.Equal(12, report.Chapters.SelectMany(chapter => chapter.Authors).Distinct().Count());
        Assert.Empty(report.Chapters[^1].Authors);
    }

    [CorpusFact]
    public async Task Paragraphs_are_numbered_as_the_locators_of_the_findings_count_them()
    {
        var report = await Reading.File(SharedFolder.Report);
        var expected = CountedBlocks(await File.ReadAllTextAsync(SharedFolder.Report));
        foreach (var chapter in report.Chapters.Skip(1))
        {
            foreach (var section in chapter.All())
            {
                var blocks = expected[(chapter.Title, section == chapter ? chapter.Title : section.Title)];
                foreach (var passage in section.Passages)
                    Assert.Contains(SourceWords.In(passage.Content.Text).First(), SourceWords.In(blocks[passage.Place.Paragraph - 1]));
                Assert.True(section.Passages.Count == 0 || section.Passages[^1].Place.Paragraph <= blocks.Count);
            }
        }
    }

    [CorpusFact]
    public async Task Its_record_and_what_was_dropped_are_told()
    {
        var report = await Reading.File(SharedFolder.Report);
        Assert.Equal(PartialDate.Parse("2022-12-08"), report.Metadata.Issued);
        Assert.Equal(["Max Bergmann", "Andrew Lohsen"], report.Metadata.Authors);
        Assert.Equal("en", report.Metadata.Language);
        Assert.Equal([("html <excerpt>", 1), ("image", 2), ("thematic break", 1)], report.Dropped.Select(dropped => (dropped.What, dropped.Count)));
    }

    /// <summary>The count of the domain data's own <c>validate.py</c>, written again from its description.</summary>
    private static Dictionary<(string Chapter, string Section), List<string>> CountedBlocks(string source)
    {
        var counted = new Dictionary<(string, string), List<string>>();
        string? chapter = null, section = null;
        foreach (var block in Blank().Split(FrontMatter().Replace(source, "")).Select(block => block.Trim()).Where(block => block.Length > 0))
        {
            var title = block.Split('\n')[0].TrimStart('#').Trim();
            if (block.StartsWith("### ", StringComparison.Ordinal)) chapter = section = title;
            else if (block.StartsWith("#### ", StringComparison.Ordinal)) section = title;
            else if (chapter is not null && section is not null && !block.StartsWith("> ####", StringComparison.Ordinal)) counted[(chapter, section)].Add(block);
            if (chapter is not null && section is not null) counted.TryAdd((chapter, section), []);
        }

        return counted;
    }

    [GeneratedRegex(@"\n\s*\n", RegexOptions.None, 1000)]
    private static partial Regex Blank();

    [GeneratedRegex(@"\A---\n.*?\n---\n", RegexOptions.Singleline, 1000)]
    private static partial Regex FrontMatter();
}
