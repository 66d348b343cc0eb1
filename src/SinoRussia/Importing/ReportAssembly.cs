using System.Globalization;
using System.Text.RegularExpressions;
using SinoRussia.Markup;
using SinoRussia.Model;
using SinoRussia.Text;

namespace SinoRussia.Importing;

/// <summary>Puts a report together from its front matter and its tree of blocks.</summary>
internal sealed partial class ReportAssembly(FrontMatter front, string[] body, MarkdownTree tree, string fileName)
{
    private static readonly string[] AuthorKeys = ["author", "authors"];

    private static readonly string[] Known =
    [
        "title", "subtitle", "author", "authors", "editor", "date", "published", "publisher", "url", "source", "description", "abstract", "summary",
        "lang", "language",
    ];

    public ParsedReport Build(string hash, long length, CancellationToken cancel)
    {
        var title = front.First("title") ?? SectionTree.DocumentTitle(tree.Blocks) ?? FileTitle();
        var sections = SectionTree.Of(tree.Blocks, title);
        var numbers = new BlockNumbers(body, tree.Blocks, sections.Starts, sections.Heads);
        var language = front.First("lang", "language") ?? Scripts.Language(string.Join('\n', body.Take(2000))) ?? "en";
        var slugs = new UniqueSlugs();
        var chapters = new List<ParsedSection>();
        var number = 0;
        foreach (var chapter in sections.Chapters)
        {
            cancel.ThrowIfCancellationRequested();
            var isFront = chapter.Kind == SectionKind.Front;
            if (!isFront) number++;
            var slug = slugs.Take(isFront ? "front" : TitleSlug.Of(chapter.Title), $"chapter-{number}");
            chapters.Add(Finish(chapter, 1, slug, isFront ? null : $"{number}", new UniqueSlugs(), numbers, language));
        }

        return new ParsedReport(Metadata(title, language), chapters, Dropped(), hash, length);
    }

    private static ParsedSection Finish(
        SectionDraft draft, int depth, string slug, string? number, UniqueSlugs slugs, BlockNumbers numbers, string language)
    {
        var passages = PassageSplitter.Split(draft.Blocks, numbers, language);
        var children = draft.Children.Select((child, at) => Finish(
            child, depth + 1, slugs.Take(TitleSlug.Of(child.Title), "section"), number is null ? null : $"{number}.{at + 1}", slugs, numbers, language));
        return new ParsedSection(draft.Title, draft.Subtitle, draft.Authors, draft.Kind, depth, slug, number, passages, [.. children]);
    }

    private ReportMetadata Metadata(string title, string language) => new(
        title,
        front.First("subtitle"),
        [.. AuthorKeys.SelectMany(key => front.Fields.GetValueOrDefault(key) ?? []).SelectMany(Names.Split).Select(name => NormalForm.Of(name).Text).Where(name => !string.IsNullOrWhiteSpace(name)).Distinct()],
        Date(front.First("date", "published")),
        front.First("publisher"),
        SafeLink.Read(front.First("url", "source")),
        front.First("description", "abstract", "summary"),
        language,
        front.Fields.Where(field => !Known.Contains(field.Key)).ToDictionary(field => field.Key, field => string.Join(", ", field.Value)));

    /// <summary>What was dropped within the text, and the rules between blocks.</summary>
    private List<Dropped> Dropped()
    {
        var rules = tree.Blocks.Count(block => block is MarkdownBlock.ThematicBreak);
        return rules == 0 ? [.. tree.Dropped] : [.. tree.Dropped, new Dropped("thematic break", rules)];
    }

    /// <summary>The name without its ending, its hyphens and underscores read as spaces when it has no spaces.</summary>
    private string FileTitle()
    {
        var stem = NormalForm.Of(Path.GetFileNameWithoutExtension(fileName)).Text;
        if (!stem.Contains(' ', StringComparison.Ordinal)) stem = NormalForm.Of(stem.Replace('-', ' ').Replace('_', ' ')).Text;
        return string.IsNullOrWhiteSpace(stem) ? "Untitled" : stem;
    }

    private static PartialDate? Date(string? text)
    {
        if (text is null || DateParts().Match(text) is not { Success: true } match) return null;
        var parts = match.Groups.Values.Skip(1).Where(group => group.Success).Select(group => int.Parse(group.Value, CultureInfo.InvariantCulture)).ToList();
        for (; parts.Count > 0; parts.RemoveAt(parts.Count - 1))
        {
            if (PartialDate.TryParse(string.Join('-', parts.Select((part, at) => part.ToString(at == 0 ? "D4" : "D2", CultureInfo.InvariantCulture))), out var date)) return date;
        }

        return null;
    }

    [GeneratedRegex(@"^\s*(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2}))?)?", RegexOptions.None, matchTimeoutMilliseconds: 500)]
    private static partial Regex DateParts();
}
