using System.Text.Json.Serialization;
using SinoRussia.Library.Showing;
using SinoRussia.Model;

namespace SinoRussia.Web.Cli;

/// <summary><c>show REPORT --json</c>.</summary>
internal sealed record ContentsAnswer(string Report, IReadOnlyList<ContentsChapterAnswer> Chapters)
{
    public static ContentsAnswer Of(ShownReport report) => new(
        report.Id.Value, [.. report.Chapters.Select(chapter => new ContentsChapterAnswer(chapter.Slug, chapter.Title, chapter.Authors, chapter.Sections))]);
}

internal sealed record ContentsChapterAnswer(string Slug, string Title, IReadOnlyList<string> Authors, IReadOnlyList<string> Sections);

/// <summary><c>show REPORT/CHAPTER --json</c>.</summary>
internal sealed record ChapterAnswer(string Chapter, IReadOnlyList<PassageAnswer> Passages)
{
    public static ChapterAnswer Of(ShownChapter chapter) => new(
        chapter.Slug,
        [.. chapter.Passages.Select(passage => new PassageAnswer(
            passage.Id, passage.Section, passage.Paragraph, passage.Part, passage.Page, Slug.Of(passage.Kind), passage.Text))]);
}

internal sealed record PassageAnswer(string Id, string Section, int Paragraph, int? Part, string? Page, string Kind, string Text);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ContentsAnswer))]
[JsonSerializable(typeof(ChapterAnswer))]
internal sealed partial class ShowJson : JsonSerializerContext;
