using SinoRussia.Model;

namespace SinoRussia.Importing.Seed;

/// <summary>A chapter of the seed while the other files are read.</summary>
/// <param name="Sections">Its headings, as printed.</param>
/// <param name="Digest">Path of its digest within the seed folder.</param>
internal sealed record SeedChapter(Section Chapter, IReadOnlyList<string> Sections, string Digest)
{
    /// <summary>Whether a locator may name this heading; text before the first section has the chapter's title.</summary>
    public bool Has(string heading) => heading == Chapter.Title || Sections.Contains(heading);
}
