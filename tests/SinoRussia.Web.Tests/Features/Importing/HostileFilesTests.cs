using System.Text;
using Xunit;

namespace SinoRussia.Web.Tests.Features.Importing;

/// <summary>Files that are broken or mean harm: each gets a clear answer, and the library is as it was or richer by a readable report.</summary>
public sealed class HostileFilesTests(ImportServer server) : IClassFixture<ImportServer>
{
    public static TheoryData<string, byte[], string> Unreadable { get; } = new()
    {
        { "empty.md", [], "empty" },
        { "spaces.md", "  \n\n \n"u8.ToArray(), "no text" },
        { "binary.md", [0x7F, (byte)'E', (byte)'L', (byte)'F', 0, 0, 1, 2], "binary" },
        { "word.md", "PK\u0003\u0004 and so on"u8.ToArray(), "Word" },
        { "latin.md", [.. "# Caf"u8, 0xE9, .. "\n\nText.\n"u8], "UTF-8: line 1, byte 5" },
        { "front.md", "---\ntitle: \"one\nauthor: a\n---\n\n# A\n\nText.\n"u8.ToArray(), "not YAML: line" },
        { "bracket.md", "---\ntitle: [one, two\nauthor: {a\n---\n\n# A\n\nText.\n"u8.ToArray(), "not YAML: look for a bracket" },
        { "brace.md", "---\ntitle: {one\n---\n\n# A\n\nText.\n"u8.ToArray(), "not YAML" },
        { "anchors.md", "---\na: &a [*a, *a]\ntitle: *b\n---\n"u8.ToArray(), "no text" },
        { "deep.md", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 300).Select(level => new string(' ', level * 2) + "- item\n"))), "deeper" },
        { "quotes.md", Encoding.UTF8.GetBytes(new string('>', 5000) + " text\n"), "deeper" },
        { "program.exe", "MZ"u8.ToArray(), "program.exe" },
    };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public async Task A_file_that_cannot_be_read_is_refused_with_the_reason_and_changes_nothing(string name, byte[] bytes, string reason)
    {
        var before = await ReportsAsync();
        var (id, _) = await server.ImportAsync(name, bytes);
        var said = (await server.PageAsync("/import/" + id)).QuerySelector(".import.is-bad")!.TextContent;
        Assert.Contains($"Not imported: {name}", said, StringComparison.Ordinal);
        Assert.Contains(reason, said, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Nothing in the library was changed.", said, StringComparison.Ordinal);
        Assert.Equal(before, await ReportsAsync());
        Assert.Empty(server.Incoming);
    }

    [Fact]
    public async Task Headings_that_skip_levels_come_in_as_a_tree()
    {
        var (id, _) = await server.ImportAsync("skips.md", "# Report\n\n### One\n\nText.\n\n###### Deep\n\nText.\n\n### Two\n\nText.\n"u8.ToArray());
        var counts = (await server.PageAsync("/import/" + id)).QuerySelectorAll(".judged dd").Select(count => count.TextContent);
        Assert.Equal(["2", "1", "3"], counts);
    }

    [Fact]
    public async Task Twenty_thousand_equal_headings_are_twenty_thousand_chapters_with_addresses_of_their_own()
    {
        var (id, state) = await server.ImportAsync("equal.md", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("# Same\n\nText.\n\n", 20_000))));
        Assert.Equal("done", state);
        Assert.Equal("20,000", (await server.PageAsync("/import/" + id)).QuerySelector(".judged dd")!.TextContent);
    }

    [Fact]
    public async Task Script_and_its_links_come_in_as_words_only()
    {
        var (id, _) = await server.ImportAsync("script.md", "# A\n\nBefore <script>alert(1)</script> [a link](javascript:alert(2)) after.\n\n# B\n\nText.\n"u8.ToArray());
        var result = await server.PageAsync("/import/" + id);
        Assert.Contains("<script>", result.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(ServedPage.Faults(result));
        var chapter = await server.PageAsync(result.QuerySelector(".import-title a")!.GetAttribute("href") + "/a");
        Assert.Equal("Before a link after.", chapter.QuerySelector("[data-passage]")!.TextContent);
        Assert.Empty(ServedPage.Faults(chapter));
    }

    private async Task<string> ReportsAsync() => (await server.PageAsync("/")).QuerySelector("main")!.TextContent;
}
