using System.Globalization;
using SinoRussia.Model;
using SinoRussia.Searching.Index;

namespace SinoRussia.Library.Indexing;

/// <summary>
/// Where each text of a report stands when one reads it through: chapter by chapter, first our digest, then the report's words with each
/// note after the passage it hangs on, then the findings.
/// </summary>
internal sealed class ReadingPlaces(ReportSources sources)
{
    private readonly string report = string.Create(CultureInfo.InvariantCulture, $"{sources.Report.Added.UtcTicks:D19} {sources.Report.Id}");
    private readonly int issued = sources.Report.Issued is { } date ? Number(date.Year, date.Month ?? 0, date.Day ?? 0) : 0;

    public SortValues Of(Passage passage) => At(passage.ChapterId, Part.Text, 2L * passage.Order, issued, passage);

    public SortValues Of(Digest digest) => At(digest.ChapterId, Part.Digest, digest.Order, issued, digest);

    public SortValues Of(Finding finding) => At(finding.ChapterId, Part.Findings, finding.Order, issued, finding);

    /// <param name="note">Dated by when it was written, as its words are the analyst's.</param>
    /// <param name="chapter">Of its first passage.</param>
    /// <param name="order">Of its first passage.</param>
    public SortValues Of(Annotation note, SectionId chapter, int order)
        => At(chapter, Part.Text, (2L * order) + 1, Number(note.Created.Year, note.Created.Month, note.Created.Day), note);

    private SortValues At(SectionId chapter, Part part, long order, int date, IArrives row)
        => new(report, ((long)sources.Sections[chapter].Order << 36) | ((long)part << 34) | order, date, row.Arrived);

    private static int Number(int year, int month, int day) => (year * 10_000) + (month * 100) + day;

    private enum Part
    {
        Digest,
        Text,
        Findings,
    }
}
