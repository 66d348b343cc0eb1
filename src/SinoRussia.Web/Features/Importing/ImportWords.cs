using System.Globalization;
using SinoRussia.Library;

namespace SinoRussia.Web.Features.Importing;

/// <summary>What the import page says, in one place, because the page and its script say the same.</summary>
internal static class ImportWords
{
    public const string NoFile = "No file was chosen. Choose one or more files first.";
    public const string NoChoice = "Say which it is: the text of the known report, or a report of its own. Nothing was changed.";
    public const string LongName = "The name of this file is longer than 255 characters. Give it a shorter one. Nothing was changed.";
    public const string NoPlace = "Too many files wait to be read. Try this one again when the others are done.";
    public const string NotKnown = "This import is not known any more. Results are kept for a while only, and not over a restart of the program.";
    public const string BrokenOff = "The upload broke off before its end, so nothing of it was kept. Try again.";

    public static string TooLarge(long limit)
        => $"This is larger than {Size(limit)}, the most that is taken at once. Split it, or leave its pictures out. Nothing was changed.";

    /// <summary>A size as people say it: <c>256 MB</c>.</summary>
    public static string Size(long bytes) => bytes switch
    {
        >= 1L << 30 => In(bytes, 1L << 30, "GB"),
        >= 1L << 20 => In(bytes, 1L << 20, "MB"),
        >= 1L << 10 => In(bytes, 1L << 10, "KB"),
        _ => Count(bytes, "byte"),
    };

    /// <summary>A number with its noun: <c>1 chapter</c>, <c>1,204 paragraphs</c>.</summary>
    public static string Count(long count, string noun) => $"{Number(count)} {noun}{(count == 1 ? "" : "s")}";

    public static string Number(long count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    public static int? Percent(ImportState state) => state is ImportState.Working { Progress: { Stage: ImportStage.Writing, Total: > 0 } progress } ? (int)(100L * progress.Done / progress.Total) : null;

    public static string Short(ImportState state) => state switch
    {
        ImportState.Waiting => "Waiting until the file before it has been read.",
        ImportState.Working { Progress: var progress } => progress.Stage switch
        {
            ImportStage.Reading => "Reading: splitting chapters into paragraphs.",
            ImportStage.Keeping => "Keeping the original.",
            ImportStage.Writing => $"Storing: {Number(progress.Done)} of {Count(progress.Total, "paragraph")}.",
            _ => "Making it searchable.",
        },
        ImportState.Asking => "Waiting for your decision.",
        ImportState.Done done => Short(done.Outcome),
        ImportState.Stopped stopped => stopped.Why,
        ImportState.Failed failed => failed.Reason,
        _ => "",
    };

    private static string Short(ImportOutcome outcome) => outcome switch
    {
        ImportOutcome.Imported => "Imported.",
        ImportOutcome.Attached => "Imported as the text of a report.",
        ImportOutcome.Duplicate => "Already here.",
        _ => "Not imported.",
    };

    private static string In(long bytes, long unit, string name) => (bytes / (double)unit).ToString("0.#", CultureInfo.InvariantCulture) + " " + name;
}
