using SinoRussia.Model;
using Xunit;

namespace SinoRussia.Tests.Importing;

public sealed class FrontMatterTests
{
    [Fact]
    public async Task Fields_become_the_record_and_others_are_kept_as_text()
    {
        var file = (await Reading.Report("---\ntitle : \"On: Rivers\"\nauthors:\n  - name: Ann Lee\n    email: a@example.org\n  - Bo van Li, et al.\ndate: 2021/5/3 12:00\npublisher: Press\nurl: https://example.org/a\ndescription: >\n  Two\n  lines.\nlanguage: en\nlayout: post\n---\n\nText.")).Metadata;
        Assert.Equal(("On: Rivers", PartialDate.Parse("2021-05-03"), "Press", "https://example.org/a", "Two lines."), (file.Title, file.Issued, file.Publisher, file.Url, file.Abstract));
        Assert.Equal(["Ann Lee", "Bo van Li"], file.Authors);
        Assert.Equal("post", file.Other["layout"]);
    }

    [Theory]
    [InlineData("---\ntitle: \"open\nauthor: x\n---\n\nText.", "The front matter is not YAML: line")]
    [InlineData("---\ntitle: a: b\n---\n\nText.", "The front matter is not YAML: line 2")]
    [InlineData("---\ntitle: x\n\tbad: tab\n---\n\nText.", "The front matter is not YAML")]
    public async Task A_block_that_means_to_be_yaml_and_is_not_is_refused_with_its_line(string markdown, string reason)
        => Assert.StartsWith(reason, await Reading.Refusal(markdown), StringComparison.Ordinal);

    [Theory]
    [InlineData("---\n\nJust words.\n\n---\n\nText.", 2)]
    [InlineData("---\n\nText without an end.", 1)]
    [InlineData("---\n---\nText.", 1)]
    public async Task A_block_that_is_no_front_matter_is_text(string markdown, int passages)
        => Assert.Equal(passages, (await Reading.Report(markdown)).PassageCount);

    [Fact]
    public async Task Aliases_are_not_followed_so_nothing_multiplies()
    {
        var bomb = "---\na: &a [x, x, x, x, x, x, x, x, x]\n" + string.Concat(Enumerable.Range(0, 30).Select(n => $"b{n}: &b{n} [*a, *a, *a, *a, *a, *a, *a]\n")) + "title: Calm\n---\n\nText.";
        Assert.Equal("Calm", (await Reading.Report(bomb)).Metadata.Title);
    }

    [Fact]
    public async Task Without_front_matter_the_first_heading_or_the_file_names_the_report()
    {
        Assert.Equal("The Title", (await Reading.Report("# The Title\n\nText.\n\n## A\n\nb\n\n## B\n\nc")).Metadata.Title);
        Assert.Equal("report", (await Reading.Report("Text.")).Metadata.Title);
    }
}
