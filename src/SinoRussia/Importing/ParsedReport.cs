using SinoRussia.Markup;
using SinoRussia.Model;

namespace SinoRussia.Importing;

/// <summary>What a file says: its bibliographic fields, its chapters, and what of it did not come in.</summary>
/// <param name="Hash">SHA-256 of the file's bytes.</param>
/// <param name="Length">Bytes.</param>
public sealed record ParsedReport(
    ReportMetadata Metadata, IReadOnlyList<ParsedSection> Chapters, IReadOnlyList<Dropped> Dropped, string Hash, long Length)
{
    public int PassageCount => Chapters.Sum(chapter => chapter.All().Sum(section => section.Passages.Count));

    public int SectionCount => Chapters.Sum(chapter => chapter.All().Count());
}

/// <summary>The bibliographic record as the file states it, in the terms of CSL-JSON.</summary>
/// <param name="Title">From the front matter, else the first heading, else the file's name.</param>
/// <param name="Language">BCP 47, stated or else guessed from the script.</param>
/// <param name="Other">Fields of the front matter that no record of ours holds, as text.</param>
public sealed record ReportMetadata(
    string Title,
    string? Subtitle,
    IReadOnlyList<string> Authors,
    PartialDate? Issued,
    string? Publisher,
    string? Url,
    string? Abstract,
    string Language,
    IReadOnlyDictionary<string, string> Other);

/// <summary>A chapter (depth 1) or a section in it.</summary>
/// <param name="Number">What a person cites: <c>6</c>, <c>6.3</c>; null for front matter and what lies in it.</param>
/// <param name="Slug">Unique among chapters, and among the sections of a chapter.</param>
public sealed record ParsedSection(
    string Title,
    string? Subtitle,
    IReadOnlyList<string> Authors,
    SectionKind Kind,
    int Depth,
    string Slug,
    string? Number,
    IReadOnlyList<ParsedPassage> Passages,
    IReadOnlyList<ParsedSection> Children)
{
    /// <summary>Title and subtitle as one line, as the model writes them.</summary>
    public string FullTitle => Subtitle is null ? Title : Title.EndsWith('?') ? $"{Title} {Subtitle}" : $"{Title}: {Subtitle}";

    /// <summary>This section and all below it, in reading order.</summary>
    public IEnumerable<ParsedSection> All() => Children.SelectMany(child => child.All()).Prepend(this);
}

/// <summary>One block of a section: see <see cref="Passage"/> for the fields.</summary>
public sealed record ParsedPassage(PassagePlace Place, PassageContent Content);
