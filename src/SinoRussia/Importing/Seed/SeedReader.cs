using SinoRussia.Model;

namespace SinoRussia.Importing.Seed;

/// <summary>
/// Reads a seed folder strictly and as a whole: an unknown or missing key, a wrong type, a reference to nothing or an id used twice is a
/// problem with file, line and reason, and nothing of the seed is used.
/// </summary>
public static class SeedReader
{
    /// <param name="added">When the report enters the library, if it is new to it.</param>
    public static SeedOutcome Read(SeedFolder folder, DateTimeOffset added, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var checks = new SeedChecks();
        var files = new SeedFiles(folder, checks);
        var reports = new SeedReports(added);
        void Open(string file, Action<SeedNode> read)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (files.Open(file) is { } root) read(root);
        }

        Open("report.yaml", reports.Read);
        var appendix = reports.Chapters.Values.FirstOrDefault(chapter => chapter.Chapter.Kind == SectionKind.Appendix);
        var (domains, entities, events, numbers, sources) = (new SeedDomains(), new SeedEntities(), new SeedEvents(), new SeedNumbers(), new SeedSources());
        var findings = new SeedFindings(reports.Id, reports.Chapters);
        Open("domains.yaml", domains.Read);
        Open("entities.yaml", entities.Read);
        Open("entities-mentions.yaml", entities.ReadMentions);
        Open("findings.yaml", root =>
        {
            findings.Read(root);
            var told = findings.All.SelectMany(finding => finding.Synopsis).ToHashSet();
            foreach (var point in reports.Synopsis.Where(point => !told.Contains(point.Key) && root.IsSound))
                root.Problem("findings", $"No finding supports the synopsis paragraph “{point.Key}”.");
        });
        Open("events.yaml", events.Read);
        Open("series.yaml", numbers.Read);
        Open("sources.yaml", sources.Read);
        Open("source-documents.yaml", root => sources.ReadDocuments(root, reports.Id, appendix));
        var digests = new SeedDigests(files, checks);
        foreach (var chapter in reports.Chapters.Values) digests.Read(chapter, cancellationToken);

        var problems = checks.Finish();
        if (problems.Count > 0) return new SeedOutcome.Malformed(problems);
        return new SeedOutcome.Read(new SeedContent(
            files.Version, reports.Report!, reports.Contributors, reports.Sections, reports.Synopsis, reports.Related, sources.Documents,
            digests.All, domains.All, entities.All, findings.All, events.All, events.Discrepancies, numbers.All, sources.All));
    }
}
