using CsCheck;
using SinoRussia.Markup;
using SinoRussia.Tests.Corpus;
using SinoRussia.Tests.Markup;
using Xunit;

namespace SinoRussia.Tests.Importing;

public sealed class GeneratedDocumentTests
{
    private static readonly Gen<string> Word = Gen.OneOf(
        Gen.Char['a', 'z'].Array[1, 8].Select(string.Concat), Gen.Char['а', 'я'].Array[1, 6].Select(string.Concat), Gen.Char['一', '丿'].Array[1, 4].Select(string.Concat));

    private static readonly Gen<string> Inline = Gen.Select(Word.Array[1, 6], Gen.Int[0, 9]).Select((words, form) =>
    {
        var text = string.Join(' ', words);
        return form switch
        {
            0 => $"*{text}*",
            1 => $"**{text}**",
            2 => $"`{text}`",
            3 => $"[{text}](https://example.org/{words.Length})",
            4 => $"{text}[^{words.Length % 3}]",
            5 => $"{text}  \n{text}",
            6 => $"{text}\n{text}",
            7 => $"x<sub>{words.Length}</sub> {text}",
            8 => $"***{text}*** {text}",
            _ => text,
        };
    });

    private static readonly Gen<string> Line = Inline.Array[1, 4].Select(parts => string.Join(' ', parts));

    private static readonly Gen<string> Block = Gen.Select(Line, Line, Gen.Int[0, 9]).Select((one, two, form) => form switch
    {
        0 => $"## {Flat(one)}",
        1 => $"#### {Flat(one)}",
        2 => $"- {Indented(one, 2)}\n- {Indented(two, 2)}\n  - {Indented(one, 4)}\n    1. {Indented(two, 7)}",
        3 => $"1. {Indented(one, 3)}\n\n   {Indented(two, 3)}\n\n2. {Indented(two, 3)}",
        4 => "> " + one.Replace("\n", "\n> ", StringComparison.Ordinal) + "\n>\n> " + two.Replace("\n", "\n> ", StringComparison.Ordinal),
        5 => $"| {Flat(one)} | {Flat(two)} |\n| --- | :-: |\n| {Flat(two)} | |\n| | {Flat(one)} |",
        6 => $"```\n{one}\n\n{two}\n```",
        7 => $"> - {Flat(one)}\n> - {Flat(two)}",
        _ => one + "\n" + two,
    });

    private static readonly Gen<string> Document = Block.Array[1, 12].Select(blocks
        => "Start.\n\n" + string.Join("\n\n", blocks) + "\n\n[^0]: note nought\n[^1]: note *one*\n\n    second paragraph\n[^2]: note two");

    [Fact]
    public Task Every_passage_of_a_generated_document_is_shown_as_its_text_with_and_without_marks()
        => Gen.Select(Document, Gen.Int[0, 80].Array[0, 8]).SampleAsync(async (markdown, bounds) =>
        {
            foreach (var (_, content) in (await Reading.Report(markdown)).Passages())
            {
                Assert.Equal(content.Text, PassageMarkup.Text(content.Kind, content.Markdown));
                Assert.Equal(content.Text, RenderedText.Host(content.Kind, content.Markdown).TextContent);
                Assert.Equal(content.Text, RenderedText.Host(content.Kind, content.Markdown, RichTextRoundTripTests.Marks(bounds)).TextContent);
                Assert.Equal(content.Text, string.Concat(PassageMarkup.Runs(content.Kind, content.Markdown).Select(run => run.Text)));
            }
        });

    [Fact]
    public Task A_generated_document_keeps_its_words_in_order()
        => Document.SampleAsync(async markdown =>
        {
            var report = await Reading.Report(markdown);
            var found = report.Sections().SelectMany(section => section.Passages.Select(passage => passage.Content.Text).Prepend(section.Title));
            var source = SourceWords.Of(Unlabelled(markdown));
            Assert.Equal(0, SourceWords.Missing(source, [.. found.SelectMany(SourceWords.In)]));
        });

    /// <summary>Labels of footnotes are drawn, not said.</summary>
    private static string Unlabelled(string markdown)
        => Enumerable.Range(0, 3).Aggregate(markdown, (text, label) => text.Replace($"[^{label}]", "", StringComparison.Ordinal));

    private static string Flat(string line) => line.Replace("  \n", " ", StringComparison.Ordinal).Replace('\n', ' ');

    private static string Indented(string line, int by) => line.Replace("\n", "\n" + new string(' ', by), StringComparison.Ordinal);
}
