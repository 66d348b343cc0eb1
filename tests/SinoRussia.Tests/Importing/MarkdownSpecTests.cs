using SinoRussia.Importing;
using SinoRussia.Model;
using SinoRussia.Tests.House;
using Xunit;

namespace SinoRussia.Tests.Importing;

public sealed class MarkdownSpecTests
{
    public static TheoryData<string, string> Examples()
    {
        var data = new TheoryData<string, string>();
        var manual = File.ReadAllText(Path.Combine(Checkout.Root, "tests", "SinoRussia.Tests", "Specs", "Markdown.md"));
        foreach (var example in manual.Split("\n```\n").Where((_, at) => at % 2 == 1))
        {
            var end = example.LastIndexOf("\n---\n", StringComparison.Ordinal);
            data.Add(example[..end], example[(end + 5)..]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task A_file_says_what_the_manual_says(string markdown, string says)
        => Assert.Equal(says, string.Join('\n', Lines(await Reading.Report(markdown))));

    private static IEnumerable<string> Lines(ParsedReport report)
    {
        foreach (var section in report.Sections())
        {
            yield return Joined($"{section.Depth} {section.Number ?? "-"} {section.Slug}", section.Title, section.Subtitle, string.Join("; ", section.Authors));
            foreach (var (place, content) in section.Passages)
            {
                var part = place.Part is { } n ? $".{n}" : "";
                var depth = content.Kind == PassageKind.ListItem || content.Depth > 0 || content.Marker is not null ? $" {content.Depth}" : "";
                var marker = content.Marker is null ? "" : " " + content.Marker;
                yield return $"¶{place.Paragraph}{part} {Slug.Of(content.Kind)}{depth}{marker} | {content.Text.Replace('\n', '↵')}";
            }
        }

        foreach (var (what, count) in report.Dropped) yield return $"dropped {what} {count}";
    }

    private static string Joined(params string?[] cells) => string.Join(" | ", cells.Reverse().SkipWhile(string.IsNullOrEmpty).Reverse());
}
