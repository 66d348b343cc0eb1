using SinoRussia.Importing;
using SinoRussia.Markup;
using SinoRussia.Model;
using SinoRussia.Tests.Corpus;
using SinoRussia.Tests.Markup;
using SinoRussia.Text;
using Xunit;

namespace SinoRussia.Tests.Importing;

public sealed class MarkdownCorpusTests
{
    [CorpusFact]
    public async Task Every_passage_of_every_file_is_shown_as_its_text_with_and_without_marks()
    {
        var random = new Random(20221208);
        foreach (var file in SharedFolder.Markdown())
        {
            foreach (var (_, content) in (await Reading.File(file)).Passages())
            {
                Assert.Equal(content.Text, PassageMarkup.Text(content.Kind, content.Markdown));
                Assert.Equal(content.Text, RenderedText.Host(content.Kind, content.Markdown).TextContent);
                var bounds = Enumerable.Range(0, 8).Select(_ => random.Next(content.Text.Length + 2)).ToArray();
                var marked = RenderedText.Host(content.Kind, content.Markdown, RichTextRoundTripTests.Marks(bounds));
                Assert.Equal(content.Text, marked.TextContent);
            }
        }
    }

    [CorpusFact]
    public async Task Every_text_is_in_normal_form()
    {
        foreach (var file in SharedFolder.Markdown())
        {
            var passages = (await Reading.File(file)).Passages().Select(passage => passage.Content).ToList();
            Assert.All(passages, content => Assert.Equal(
                content.Text, (content.Kind == PassageKind.Code ? NormalForm.OfCode(content.Text) : NormalForm.Of(content.Text)).Text));
        }
    }

    [CorpusFact]
    public async Task Every_file_keeps_its_words_in_order()
    {
        var poor = new List<string>();
        foreach (var file in SharedFolder.Markdown())
        {
            var source = SourceWords.Of(await File.ReadAllTextAsync(file));
            var found = Words(await Reading.File(file)).SelectMany(SourceWords.In).ToList();
            var missing = SourceWords.Missing(source, found);
            if (missing > source.Count * 0.005) poor.Add($"{Path.GetFileName(file)}: {missing} of {source.Count}");
        }

        Assert.Empty(poor);
    }

    [CorpusFact]
    public async Task Every_section_has_a_slug_of_its_own_and_every_passage_a_number_of_its_own()
    {
        foreach (var file in SharedFolder.Markdown())
        {
            var report = await Reading.File(file);
            Assert.Distinct(report.Chapters.Select(chapter => chapter.Slug));
            foreach (var chapter in report.Chapters)
            {
                Assert.Distinct(chapter.All().Skip(1).Select(section => section.Slug));
                foreach (var section in chapter.All()) Assert.Distinct(section.Passages.Select(passage => (passage.Place.Paragraph, passage.Place.Part)));
            }
        }
    }

    private static IEnumerable<string> Words(ParsedReport report) => report.Sections().SelectMany(section => (IEnumerable<string>)
    [
        section.Title, section.Subtitle ?? "", .. section.Authors, .. section.Passages.Select(passage => passage.Content.Text),
    ]);
}
