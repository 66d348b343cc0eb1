using SinoRussia.Model;

namespace SinoRussia.Library;

/// <summary>What to do with a file that seems to be the text of a report the library knows.</summary>
public enum WhenRecognised
{
    /// <summary>Change nothing and say which report it is.</summary>
    Ask,

    /// <summary>Make it that report's full text.</summary>
    Attach,

    /// <summary>Import it as a report of its own.</summary>
    KeepApart,
}

/// <summary>A file to import.</summary>
/// <param name="Content">Seekable, read from its start; the caller disposes of it.</param>
/// <param name="FileName">For its ending, for a missing title and for the record; never a path.</param>
/// <param name="Report">The known report whose full text this is; null to find out.</param>
public sealed record ImportRequest(Stream Content, string FileName, ReportId? Report = null, WhenRecognised Recognised = WhenRecognised.Ask);

/// <summary>How far an import is. <paramref name="Total"/> is 0 while it is not known.</summary>
public sealed record ImportProgress(ImportStage Stage, int Done, int Total);

public enum ImportStage
{
    Reading,
    Keeping,
    Writing,
    Finished,
}
