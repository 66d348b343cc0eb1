using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SinoRussia.Library;
using SinoRussia.Markup;
using SinoRussia.Tests.Corpus;
using SinoRussia.Tests.Markup;
using SinoRussia.Tests.Storage;
using Xunit;

namespace SinoRussia.Tests.Library;

/// <summary>Markdown can spell much that says nothing; it must neither stop an import nor become a passage.</summary>
public sealed class ImportBlanksTests : TemporaryLibrary
{
    [Theory]
    [InlineData("```\n  \n\n```")]
    [InlineData("    \u00A0")]
    [InlineData("&nbsp;")]
    [InlineData("<sub>&nbsp;</sub>")]
    [InlineData("[&nbsp;](https://example.org)")]
    [InlineData("## &nbsp;")]
    [InlineData("> ## &nbsp;")]
    [InlineData("- &nbsp;\n- &#x3000;")]
    [InlineData("> &nbsp;")]
    [InlineData("| &nbsp; | |\n| --- | --- |\n| | &nbsp; |")]
    [InlineData("<p>&nbsp;</p>")]
    [InlineData("&shy;")]
    public async Task What_holds_nothing_but_blanks_is_no_passage_and_no_section(string block)
    {
        Assert.IsType<ImportOutcome.Imported>(await Import($"## One\n\nWords.\n\n{block}\n\n## Two\n\nMore words.\n"));
        await using var context = Context();
        Assert.Equal(["Words.", "More words."], await context.Passages.OrderBy(passage => passage.Order).Select(passage => passage.Text).ToListAsync());
        Assert.Equal(["One", "Two"], await context.Sections.OrderBy(section => section.Order).Select(section => section.Title).ToListAsync());
    }

    [Theory]
    [InlineData("title: \"\\u00A0\"\nauthor: [\"\\u00AD\", \"\\u00A0\"]", "report.md", "report")]
    [InlineData("subtitle: x", "\u00A0.md", "Untitled")]
    public async Task A_record_of_blanks_is_no_record(string fields, string name, string title)
    {
        Assert.IsType<ImportOutcome.Imported>(await Import($"---\n{fields}\n---\n\nWords.\n", name));
        await using var context = Context();
        Assert.Equal(title, (await context.Reports.SingleAsync()).Title);
        Assert.Empty(await context.Contributors.ToListAsync());
    }

    [CorpusFact]
    public async Task Every_example_of_the_specifications_comes_in_and_is_shown_as_its_text()
    {
        var (seen, refused) = (0, new List<string>());
        foreach (var file in Directory.EnumerateFiles(SharedFolder.File("bad-inputs", "markdown"), "*.json").Order(StringComparer.Ordinal))
        {
            foreach (var example in JsonDocument.Parse(await File.ReadAllBytesAsync(file)).RootElement.EnumerateArray())
            {
                var outcome = await Import($"Example {++seen}.\n\n{example.GetProperty("markdown").GetString()}\n");
                if (outcome is ImportOutcome.Unreadable unreadable) refused.Add(unreadable.Reason);
                else Assert.IsType<ImportOutcome.Imported>(outcome);
            }
        }

        Assert.True(seen > 600, $"{seen} examples");
        Assert.All(refused, reason => Assert.Contains("binary file", reason, StringComparison.Ordinal));
        await using var context = Context();
        Assert.All(await context.Passages.ToListAsync(), passage =>
        {
            Assert.False(string.IsNullOrWhiteSpace(passage.Text));
            Assert.Equal(passage.Text, PassageMarkup.Text(passage.Kind, passage.Markdown));
            Assert.Equal(passage.Text, RenderedText.Host(passage.Kind, passage.Markdown).TextContent);
        });
    }

    private async Task<ImportOutcome> Import(string text, string name = "report.md")
    {
        await using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return await Get<ImportReport>().RunAsync(new ImportRequest(content, name), null, CancellationToken.None);
    }
}
