using SinoRussia.Markup;
using SinoRussia.Model;

namespace SinoRussia.Library;

/// <summary>What became of a file. Only <see cref="Imported"/> and <see cref="Attached"/> changed the library, and whole.</summary>
public abstract record ImportOutcome
{
    private ImportOutcome()
    {
    }

    /// <summary>A new report.</summary>
    public sealed record Imported(ReportId Report, string Title, ImportCount Count) : ImportOutcome;

    /// <summary>The full text of a report the library knew. Its record stays; <paramref name="Differences"/> is what the file says otherwise.</summary>
    /// <param name="EvidenceLinked">How many locators of findings now lead to a passage.</param>
    /// <param name="EvidenceTotal">How many locators the report's findings have.</param>
    /// <param name="NewChapters">Titles of the file's chapters that none of the report's had; they came in beside them.</param>
    public sealed record Attached(
        ReportId Report, string Title, ImportCount Count, int EvidenceLinked, int EvidenceTotal, IReadOnlyList<FieldDifference> Differences, IReadOnlyList<string> NewChapters) : ImportOutcome;

    /// <summary>The same bytes are in the library already.</summary>
    public sealed record Duplicate(ReportId Report, string Title) : ImportOutcome;

    /// <summary>It seems to be the text of a known report; asked again with <see cref="WhenRecognised"/> decided, it comes in.</summary>
    public sealed record NeedsConfirmation(ReportId Report, string Title, int ChaptersAlike, int Chapters) : ImportOutcome;

    /// <summary>The file cannot be read.</summary>
    public sealed record Unreadable(string Reason) : ImportOutcome;

    /// <summary>The file can be read but cannot come in as asked.</summary>
    public sealed record Refused(string Reason) : ImportOutcome;
}

/// <summary>What came in and what did not.</summary>
public sealed record ImportCount(int Chapters, int Sections, int Passages, IReadOnlyList<Dropped> Dropped);

/// <summary>A field of the record that the file states otherwise than the library.</summary>
public sealed record FieldDifference(string Field, string? Known, string InFile);
