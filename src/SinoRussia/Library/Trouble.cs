namespace SinoRussia.Library;

/// <summary>Damage that a check found, and what a person can do about it.</summary>
/// <param name="Kind">A fixed word for the kind of damage, such as <c>original-missing</c>.</param>
/// <param name="Subject">What is damaged: an id, a hash, a file.</param>
/// <param name="Message">What is wrong, in one sentence.</param>
/// <param name="Advice">What to do, in one sentence.</param>
public sealed record Trouble(string Kind, string Subject, string Message, string Advice)
{
    /// <summary>The advice for a database that cannot be mended from what it holds.</summary>
    public const string FromACopy =
        "Stop the server and put a sound copy of library.db in its place: your own, or the newest file of backups/, where one lies since an upgrade.";
}

/// <summary>The outcome of a check: how much was looked at, and what was found. Clean when nothing was.</summary>
/// <param name="UnnamedOriginals">Files of imports that never became a report, as a crash leaves them; harmless.</param>
/// <param name="Leftovers">Temporary files of a process that was killed; harmless.</param>
/// <param name="SeedVersion">The version of the first content that the library holds; null when it holds none.</param>
public sealed record Diagnosis(
    int Reports, int Passages, int Annotations, int Originals, int UnnamedOriginals, int Leftovers, string? SeedVersion, IReadOnlyList<Trouble> Troubles)
{
    public bool IsClean => Troubles.Count == 0;
}
