using System.Text;
using System.Text.Json;
using SinoRussia.Importing;
using SinoRussia.Markup;
using SinoRussia.Model;
using SinoRussia.Tests.Corpus;
using SinoRussia.Tests.Importing;
using Xunit;

namespace SinoRussia.Tests.Markup;

/// <summary>Whatever a file or a note holds, the page gets our own elements and nothing else.</summary>
public sealed class ForeignMarkupTests
{
    private static readonly HashSet<string> Ours =
    [
        "p", "blockquote", "table", "thead", "tbody", "tr", "th", "td", "pre", "code", "em", "strong", "sub", "sup", "a", "br", "span", "mark", "ul", "ol", "li", "div",
    ];

    private static readonly HashSet<string> OurAttributes = ["href", "rel", "lang", "class", "id", "data-n", "aria-label", "scope", "data-align", "start"];

    [CorpusFact]
    public async Task No_payload_of_the_lists_leaves_a_trace_in_a_passage_or_a_note()
    {
        var payloads = Directory.EnumerateFiles(SharedFolder.File("bad-inputs", "xss"), "*.json").SelectMany(Payloads).ToList();
        Assert.True(payloads.Count > 2000);
        foreach (var payload in payloads)
        {
            AssertOurs(NoteMarkup.Html(payload), payload);
            if (await Reading.Outcome($"Before\n\n{payload}\n\nbefore {payload} after") is ReadOutcome.Read { Report: var report }) AssertOurs(report, payload);
        }
    }

    [CorpusFact]
    public async Task Every_example_of_the_specifications_is_read_and_shown_as_its_text()
    {
        foreach (var file in Directory.EnumerateFiles(SharedFolder.File("bad-inputs", "markdown"), "*.json"))
        {
            foreach (var example in JsonDocument.Parse(await File.ReadAllBytesAsync(file)).RootElement.EnumerateArray())
            {
                var markdown = "Start.\n\n" + example.GetProperty("markdown").GetString();
                AssertOurs(await Reading.Report(markdown), markdown);
                AssertOurs(NoteMarkup.Html(markdown), markdown);
            }
        }
    }

    [CorpusFact]
    public async Task Naughty_strings_are_read_and_shown_as_their_text()
    {
        var strings = JsonDocument.Parse(await File.ReadAllBytesAsync(SharedFolder.File("bad-inputs", "text", "blns.json"))).RootElement.EnumerateArray()
            .Select(text => text.GetString()!);
        var files = new[] { "text", "text-trojan-source" }.SelectMany(folder => Directory.EnumerateFiles(SharedFolder.File("bad-inputs", folder), "*.txt"));
        foreach (var text in strings.Concat(files.Select(File.ReadAllText)))
        {
            AssertOurs(NoteMarkup.Html(text), text);
            if (await Reading.Outcome(Encoding.UTF8.GetBytes("Start.\n\n" + text)) is ReadOutcome.Read { Report: var report }) AssertOurs(report, text);
        }
    }

    private static IEnumerable<string> Payloads(string file)
        => JsonDocument.Parse(File.ReadAllBytes(file)).RootElement.EnumerateArray().Select(item => item.GetProperty("payload").GetString() ?? "");

    private static void AssertOurs(ParsedReport report, string source)
    {
        foreach (var (_, content) in report.Passages())
        {
            var host = RenderedText.Host(content.Kind, content.Markdown, new PassageMark(new(1, 9), PassageMarkKind.Highlight, "m", Colour.Sky, 1));
            Assert.True(content.Text == host.TextContent, source);
            AssertOurs(PassageMarkup.Html(content.Kind, content.Markdown, []), source);
        }
    }

    private static void AssertOurs(string html, string source)
    {
        foreach (var element in RenderedText.Parse(html).QuerySelectorAll("div *"))
        {
            Assert.True(Ours.Contains(element.LocalName), $"{element.LocalName} from {source}");
            Assert.True(element.Attributes.All(attribute => OurAttributes.Contains(attribute.Name)), $"{element.OuterHtml} from {source}");
            if (element.GetAttribute("href") is { } target) Assert.True(IsAllowed(target), $"{target} from {source}");
        }
    }

    private static bool IsAllowed(string target) => target.StartsWith("#fn-", StringComparison.Ordinal)
        || new[] { "http://", "https://", "mailto:" }.Any(scheme => target.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));
}
