using SinoRussia.Importing;
using SinoRussia.Model;
using SinoRussia.Text;

namespace SinoRussia.Library;

/// <summary>Whether a file is the text of a known report: at least four of five of its chapters bear the title of one of the report's.</summary>
internal static class ReportRecognition
{
    private const int PerCent = 80;

    /// <summary>Chapters of the file that a chapter of the known report has the title of, out of all but front matter.</summary>
    public static (int Alike, int All) Compare(ParsedReport file, IEnumerable<Section> known)
    {
        var titles = known.SelectMany(Titles).ToHashSet(StringComparer.Ordinal);
        var chapters = file.Chapters.Where(chapter => chapter.Kind != SectionKind.Front).ToList();
        return (chapters.Count(chapter => Titles(chapter).Any(titles.Contains)), chapters.Count);
    }

    /// <summary>One title alike is chance (many reports have an introduction), unless the report has but one chapter.</summary>
    public static bool IsMatch(int alike, int all, int known) => all > 0 && alike * 100 >= all * PerCent && alike >= Math.Min(2, known);

    public static IEnumerable<string> Titles(Section section) => [Folding.Fold(section.Title), Folding.Fold(section.FullTitle)];

    public static IEnumerable<string> Titles(ParsedSection section) => [Folding.Fold(section.Title), Folding.Fold(section.FullTitle)];
}
