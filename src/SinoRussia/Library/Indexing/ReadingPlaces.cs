using System.Globalization;
using SinoRussia.Model;
using SinoRussia.Searching.Index;

namespace SinoRussia.Library.Indexing;

/// <summary>
/// Where each text of a report stands when one reads it through: its record, then chapter by chapter the heading, our digest, the report's
/// words with each note after the passage it hangs on, and the findings.
/// </summary>
internal sealed class ReadingPlaces(ReportSources sources)
{
    private readonly string report = string.Create(CultureInfo.InvariantCulture, $"{sources.Report.Added.UtcTicks:D19} {sources.Report.Id}");
    private readonly int issued = sources.Report.Issued is { } date ? Number(date) : 0;

    /// <param name="arrived">A record carries no arrival number of its own.</param>
    public SortValues OfReport(long arrived) => new(report, -1, issued, arrived);

    public SortValues OfChapter(Section chapter, long arrived) => new(report, Place(chapter.Id, Part.Heading, 0), issued, arrived);

    public SortValues Of(Passage passage) => At(passage.ChapterId, Part.Text, 2L * passage.Order, issued, passage);

    public SortValues Of(Digest digest) => At(digest.ChapterId, Part.Digest, digest.Order, issued, digest);

    public SortValues Of(Finding finding) => At(finding.ChapterId, Part.Findings, finding.Order, issued, finding);

    /// <param name="note">Dated by when it was written, as its words are the analyst's.</param>
    /// <param name="chapter">Of its first passage.</param>
    /// <param name="order">Of its first passage.</param>
    public SortValues Of(Annotation note, SectionId chapter, int order)
        => At(chapter, Part.Text, (2L * order) + 1, Number(note.Created.Year, note.Created.Month, note.Created.Day), note);

    /// <summary>Year, month and day as one number; a part not known is 0.</summary>
    public static int Number(PartialDate date) => Number(date.Year, date.Month ?? 0, date.Day ?? 0);

    private SortValues At(SectionId chapter, Part part, long order, int date, IArrives row) => new(report, Place(chapter, part, order), date, row.Arrived);

    private long Place(SectionId chapter, Part part, long order) => ((long)sources.Sections[chapter].Order << 36) | ((long)part << 34) | order;

    private static int Number(int year, int month, int day) => (year * 10_000) + (month * 100) + day;

    private enum Part
    {
        Heading,
        Digest,
        Text,
        Findings,
    }
}
