using SinoRussia.Markup;
using SinoRussia.Model;

namespace SinoRussia.Importing.Seed;

/// <summary>
/// Reads <c>chapters/*.md</c>: front matter that agrees with <c>report.yaml</c>, then paragraphs and lists of our own words, parted by the
/// chapter's headings.
/// </summary>
internal sealed class SeedDigests(SeedFiles files, SeedChecks checks)
{
    private const string Fence = "---\n";

    public List<Digest> All { get; } = [];

    public void Read(SeedChapter chapter, CancellationToken cancellationToken)
    {
        if (files.ReadText(chapter.Digest)?.ReplaceLineEndings("\n") is not { } text) return;
        var end = text.StartsWith(Fence, StringComparison.Ordinal) ? text.IndexOf("\n" + Fence, Fence.Length, StringComparison.Ordinal) : -1;
        if (end < 0)
        {
            checks.Add(chapter.Digest, 1, "The file starts with front matter between two lines of three dashes.");
            return;
        }

        if (files.Parse(chapter.Digest, text[Fence.Length..(end + 1)], above: 1) is { } head) CheckHead(head, chapter);
        var body = end + 1 + Fence.Length;
        ReadBody(chapter, text[body..], text.AsSpan(0, body).Count('\n'), cancellationToken);
    }

    private static void CheckHead(SeedNode head, SeedChapter chapter)
    {
        if (head.Text("id") != chapter.Chapter.Id.Value) head.Problem("id", $"report.yaml has “{chapter.Chapter.Id}”.");
        if (head.Text("title") != chapter.Chapter.Title) head.Problem("title", $"report.yaml has “{chapter.Chapter.Title}”.");
        if (!head.Texts("sections").SequenceEqual(chapter.Sections)) head.Problem("sections", "report.yaml has other sections.");
        head.Integer("order");
        head.End();
    }

    private void ReadBody(SeedChapter chapter, string body, int above, CancellationToken cancellationToken)
    {
        MarkdownReading.TryRead(body, new MarkdownCaps(Depth: 3, TableCells: 10_000), cancellationToken, out var tree);
        string? heading = null;
        var (order, paragraph) = (0, 0);
        foreach (var block in tree.Blocks)
        {
            if (block is MarkdownBlock.Heading { Level: 2 } opening && chapter.Sections.Contains(opening.Content.Text))
            {
                (heading, paragraph) = (opening.Content.Text, 0);
                continue;
            }

            var texts = Texts(block);
            if (texts.Count == 0) checks.Add(chapter.Digest, block.Line + above + 1, "A digest holds paragraphs, flat lists and the chapter's own headings (##) only.");
            foreach (var (kind, rich) in texts)
            {
                var markdown = PassageMarkup.Inline(rich);
                var id = new DigestId($"d-{chapter.Chapter.Slug}-{order + 1}");
                All.Add(Digest.Create(id, chapter.Chapter, heading, order++, ++paragraph, kind, markdown, PassageMarkup.Text(kind, markdown)));
            }
        }

        if (order == 0) checks.Add(chapter.Digest, above + 1, "The digest is empty.");
    }

    private static IReadOnlyList<(PassageKind Kind, RichText Rich)> Texts(MarkdownBlock block) => block switch
    {
        MarkdownBlock.Paragraph { Images: 0, Content.Text.Length: > 0 } paragraph => [(PassageKind.Paragraph, paragraph.Content)],
        MarkdownBlock.List list when list.Items.All(item => item.Blocks is [MarkdownBlock.Paragraph { Images: 0, Content.Text.Length: > 0 }])
            => [.. list.Items.Select(item => (PassageKind.ListItem, ((MarkdownBlock.Paragraph)item.Blocks[0]).Content))],
        _ => [],
    };
}
