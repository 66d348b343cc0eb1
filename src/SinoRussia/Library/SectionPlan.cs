using SinoRussia.Importing;
using SinoRussia.Model;
using SinoRussia.Text;

namespace SinoRussia.Library;

/// <summary>
/// Which section of the library each section of a file becomes. Sections that a known report has already keep their ids, slugs and
/// numbers; the others are made. Reading order is the file's.
/// </summary>
internal sealed class SectionPlan
{
    private readonly ReportId _report;
    private readonly ILookup<SectionId, Section> _under;
    private readonly HashSet<SectionId> _taken = [];
    private readonly UniqueSlugs _chapterSlugs = new();

    private SectionPlan(ReportId report, IReadOnlyList<Section> known)
    {
        _report = report;
        _under = known.ToLookup(section => section.ParentId ?? default);
        foreach (var chapter in _under[default]) _chapterSlugs.Take(chapter.Slug, "chapter");
    }

    /// <summary>Each section of the file with the library's, in reading order.</summary>
    public List<(ParsedSection Parsed, Section Section)> Pairs { get; } = [];

    /// <summary>Sections that were not there.</summary>
    public List<Section> Made { get; } = [];

    /// <summary>Titles of the chapters that no chapter of the known report has; none where it had no chapters to compare with.</summary>
    public IReadOnlyList<string> NewChapters => _under[default].Any()
        ? [.. Made.Where(section => section is { Level: 1, Kind: not SectionKind.Front }).Select(section => section.FullTitle)] : [];

    /// <param name="known">All sections of the report so far, tracked when they are to be saved; empty for a new report.</param>
    public static SectionPlan Of(ReportId report, IReadOnlyList<ParsedSection> chapters, IReadOnlyList<Section> known)
    {
        var plan = new SectionPlan(report, known);
        foreach (var chapter in chapters) plan.PlaceChapter(chapter);
        // What the file lacks stays, after what it has.
        var order = plan.Pairs.Count;
        foreach (var left in known.Where(section => !plan._taken.Contains(section.Id)).OrderBy(section => section.Order)) left.Order = order++;
        return plan;
    }

    private void PlaceChapter(ParsedSection parsed)
    {
        var titles = ReportRecognition.Titles(parsed).ToHashSet(StringComparer.Ordinal);
        var chapter = parsed.Kind == SectionKind.Front ? Find(default, section => section.Kind == SectionKind.Front)
            : Find(default, section => ReportRecognition.Titles(section).Any(titles.Contains));
        if (chapter is null)
        {
            chapter = Section.Chapter(SectionId.New(), _report, parsed.Kind, _chapterSlugs.Take(parsed.Slug, "chapter"), parsed.Title, 0);
            // A number the report gives to another chapter would name two in a citation.
            chapter.Number = _under[default].Any(known => known.Number == parsed.Number) ? null : parsed.Number;
            chapter.Subtitle = parsed.Subtitle;
            Made.Add(chapter);
        }

        Add(parsed, chapter);
        var slugs = new UniqueSlugs();
        foreach (var section in Below(chapter)) slugs.Take(section.Slug, "section");
        foreach (var child in parsed.Children) Place(child, chapter, slugs);
    }

    private void Place(ParsedSection parsed, Section parent, UniqueSlugs slugs)
    {
        var title = Folding.Fold(parsed.Title);
        var section = Find(parent.Id, known => Folding.Fold(known.Title) == title);
        if (section is null)
        {
            section = Section.Under(parent, SectionId.New(), slugs.Take(parsed.Slug, "section"), parsed.Title, 0);
            section.Number = parent.Number is null || parsed.Number is null ? null : parent.Number + parsed.Number[parsed.Number.LastIndexOf('.')..];
            section.Subtitle = parsed.Subtitle;
            Made.Add(section);
        }

        Add(parsed, section);
        foreach (var child in parsed.Children) Place(child, section, slugs);
    }

    private void Add(ParsedSection parsed, Section section)
    {
        section.Order = Pairs.Count;
        _taken.Add(section.Id);
        Pairs.Add((parsed, section));
    }

    private Section? Find(SectionId parent, Func<Section, bool> isIt)
        => _under[parent].Where(section => !_taken.Contains(section.Id)).OrderBy(section => section.Order).FirstOrDefault(isIt);

    private IEnumerable<Section> Below(Section section) => _under[section.Id].SelectMany(child => Below(child).Prepend(child));
}
