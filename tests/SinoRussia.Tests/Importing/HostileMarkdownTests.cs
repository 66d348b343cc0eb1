using System.Diagnostics;
using System.Text;
using SinoRussia.Importing;
using SinoRussia.Tests.Corpus;
using Xunit;

namespace SinoRussia.Tests.Importing;

public sealed class HostileMarkdownTests
{
    [Theory]
    [InlineData("", "The file is empty.")]
    [InlineData(" \n\n\t", "The file holds no text.")]
    [InlineData("\uFEFF", "The file holds no text.")]
    [InlineData("%PDF-1.7 …", "This is a PDF file, not Markdown text.")]
    [InlineData("PK\u0003\u0004…", "This is a zip, Word or EPUB file, not Markdown text.")]
    [InlineData("text\0more", "This is a binary file (a zero byte at offset 4), not Markdown text.")]
    [InlineData("---\ntitle: A record and no more\n---\n", "The file holds no text.")]
    [InlineData("![a](b)\n\n---", "The file holds no text: only image (1), thematic break (1).")]
    public async Task A_file_without_text_is_refused_with_what_it_is(string content, string reason)
        => Assert.StartsWith(reason, await Reading.Refusal(content), StringComparison.Ordinal);

    [Fact]
    public async Task Headings_without_text_are_a_report_still()
        => Assert.Equal(["Only", "Headings"], (await Reading.Report("---\ntitle: T\n---\n# Only\n\n# Headings")).Chapters.Select(chapter => chapter.Title));

    [Fact]
    public async Task Invalid_utf8_is_refused_with_its_place()
        => Assert.Contains("line 2, byte 7 (0xE9)", await Reading.Refusal([.. "one\ncaf"u8, 0xE9, .. " noir"u8]), StringComparison.Ordinal);

    [Fact]
    public async Task Text_in_utf16_is_called_by_its_name()
        => Assert.Contains("text in UTF-16", await Reading.Refusal(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("text")).ToArray()), StringComparison.Ordinal);

    [Fact]
    public async Task A_file_beyond_the_cap_is_not_read_to_its_end()
    {
        var reason = Assert.IsType<ReadOutcome.Unreadable>(await new MarkdownReader(Microsoft.Extensions.Options.Options.Create(new ImportingOptions()), TimeProvider.System)
            .ReadAsync(new Endless(), "endless.md", CancellationToken.None)).Reason;
        Assert.StartsWith("The file is larger than 32 MB", reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reading_that_takes_too_long_is_given_up_with_the_limit_named()
    {
        var links = string.Concat(Enumerable.Range(0, 40_000).Select(n => $"[a{n}]: http://x\n"));
        Assert.Contains("longer than 0.05 seconds", await Reading.Refusal(links + "\nWords.", new ImportingOptions { MaxTime = TimeSpan.FromMilliseconds(50) }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Twenty_thousand_equal_headings_cost_linear_time_and_get_slugs_of_their_own()
    {
        var clock = Stopwatch.StartNew();
        var report = await Reading.Report(string.Concat(Enumerable.Repeat("## Same\n\nx\n\n", 20_000)));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"{clock.Elapsed}");
        Assert.Equal(20_000, report.Chapters.Select(chapter => chapter.Slug).Distinct().Count());
        Assert.Equal("same-20000", report.Chapters[^1].Slug);
    }

    [Theory]
    [InlineData("> ", 3000)]
    [InlineData("- ", 3000)]
    [InlineData("> ", 60)]
    public async Task Deep_nesting_is_refused_with_its_limit(string level, int times)
        => Assert.Contains("deeper than 50 levels", await Reading.Refusal(string.Concat(Enumerable.Repeat(level, times)) + "x"), StringComparison.Ordinal);

    [Fact]
    public async Task Lists_fifty_levels_deep_still_come_in()
    {
        var lists = string.Concat(Enumerable.Range(0, 45).Select(n => $"{new string(' ', n * 2)}- level {n}\n"));
        Assert.Equal(Enumerable.Range(0, 45), (await Reading.Report(lists)).Passages().Select(passage => passage.Content.Depth));
    }

    [Theory]
    [InlineData("[", 20_000)]
    [InlineData("![", 20_000)]
    [InlineData("*a **a _b ", 3000)]
    [InlineData("<script>", 20_000)]
    [InlineData("<a ", 50_000)]
    [InlineData("<!--", 50_000)]
    [InlineData("|a", 50_000)]
    [InlineData("![](u) ", 50_000)]
    [InlineData("`a``", 20_000)]
    [InlineData("\n<div>\n", 20_000)]
    [InlineData("[^a] ", 20_000)]
    public async Task A_costly_line_is_answered_in_time(string piece, int times)
    {
        var clock = Stopwatch.StartNew();
        await Reading.Outcome("Start.\n\n[^a]: note\n\n" + string.Concat(Enumerable.Repeat(piece, times)) + "\n\nend");
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"{clock.Elapsed}");
    }

    [Theory]
    [InlineData(1000, 1000, 1)]
    [InlineData(200, 200, 40)]
    [InlineData(400_000, 200_000, 1)]
    public async Task Tables_whose_rows_would_be_padded_to_millions_of_cells_are_refused(int columns, int rows, int tables)
    {
        var table = new string('|', columns) + "\n|-|-|\n" + string.Concat(Enumerable.Repeat("|x\n", rows)) + "\n";
        Assert.Contains("more than 500000 cells", await Reading.Refusal(string.Concat(Enumerable.Repeat(table, tables))), StringComparison.Ordinal);
        Assert.Contains("more than 500000 cells", await Reading.Refusal("> - " + table.Replace("\n", "\n>   ", StringComparison.Ordinal)
            + string.Concat(Enumerable.Repeat(table, tables))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_table_and_bars_in_running_text_still_come_in()
    {
        var table = "| a | b | c |\n|---|:-:|---|\n" + string.Concat(Enumerable.Repeat("| 1 | 2 | 3 |\n", 5000));
        var bars = new string('|', 2000) + "\n" + string.Concat(Enumerable.Repeat("words - of no table\n", 2000));
        Assert.Contains((await Reading.Report(table + "\n" + bars)).Passages(), passage => passage.Content.Text.StartsWith("||||", StringComparison.Ordinal));
    }

    [CorpusFact]
    public async Task A_file_of_another_kind_renamed_is_refused()
    {
        foreach (var file in Directory.EnumerateFiles(SharedFolder.File("corpora", "docx")).Concat(Directory.EnumerateFiles(SharedFolder.File("corpora", "pdf"), "*.pdf").Take(5)))
            Assert.NotEmpty(await Reading.Refusal(await File.ReadAllBytesAsync(file)));
    }

    /// <summary>A stream that says nothing of its length and never ends.</summary>
    private sealed class Endless : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            buffer.Span.Fill((byte)'a');
            return ValueTask.FromResult(buffer.Length);
        }
    }
}
