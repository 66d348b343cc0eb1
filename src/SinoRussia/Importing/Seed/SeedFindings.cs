using SinoRussia.Model;

namespace SinoRussia.Importing.Seed;

/// <summary>Reads <c>findings.yaml</c>.</summary>
internal sealed class SeedFindings(ReportId report, IReadOnlyDictionary<string, SeedChapter> chapters)
{
    public List<Finding> All { get; } = [];

    public void Read(SeedNode root)
    {
        // The scales explain the allowed values to people; the values themselves are the model's.
        root.Pass("scales");
        foreach (var record in root.Records("findings")) ReadFinding(record);
        root.End();
    }

    private void ReadFinding(SeedNode node)
    {
        var id = new FindingId(node.Id("id", SeedKind.Finding));
        if (!id.Value.StartsWith("f-", StringComparison.Ordinal)) node.Problem("id", "The id of a finding starts with f-.");
        var chapter = node.Ref("chapter", SeedKind.Chapter);
        var (kind, perspective, polarity) = (node.Word<StatementKind>("kind"), node.Word<Perspective>("perspective"), node.Word<Polarity>("polarity"));
        var (hedging, cue) = (node.Word<Hedging>("hedging"), node.TextOrNull("hedge_cue"));
        if (node.IsSound && hedging == Hedging.Asserted != cue is null) node.Problem("hedge_cue", "A hedge cue stands exactly where the hedging is not “asserted”.");
        var years = node.Integers("years");
        if (years.Any(year => year is < 1900 or > 2100)) node.Problem("years", "Years lie between 1900 and 2100.");
        var domains = node.Domains();
        if (domains.Count == 0 && node.IsSound) node.Problem("domains", "A finding has at least one domain.");
        var entities = node.Refs("entities", SeedKind.Entity);
        var synopsis = node.Refs("synopsis", SeedKind.SynopsisParagraph);
        var content = new FindingContent(node.Text("statement"), kind, perspective, polarity, hedging, cue, years, synopsis, node.Sources());
        var evidence = ReadEvidence(node, id, chapter);
        node.End();
        if (!node.IsSound) return;

        var finding = Finding.Create(id, Origin.Seed, report, new SectionId(chapter), All.Count, content);
        finding.Domains.AddRange(domains.Select((domain, i) => new FindingDomain(id, domain, i)));
        finding.Entities.AddRange(entities.Select((entity, i) => new FindingEntity(id, new EntityId(entity), i)));
        finding.Evidence.AddRange(evidence);
        All.Add(finding);
    }

    private List<Evidence> ReadEvidence(SeedNode node, FindingId id, string chapter)
    {
        var locators = node.Records("evidence");
        if (locators.Count is < 1 or > 3) node.Problem("evidence", "A finding has one to three pieces of evidence.");
        var evidence = new List<Evidence>();
        foreach (var locator in locators)
        {
            var (section, paragraph) = ReadLocator(locator, chapters.GetValueOrDefault(chapter));
            if (locator.IsSound) evidence.Add(Evidence.Create(new EvidenceId($"{id}.{evidence.Count + 1}"), id, evidence.Count, section, paragraph, Stance.Supports));
        }

        return evidence;
    }

    /// <summary>A section's exact heading and the number of a block in it.</summary>
    internal static (string Section, int Paragraph) ReadLocator(SeedNode locator, SeedChapter? chapter)
    {
        var (section, paragraph) = (locator.Text("section"), locator.Integer("paragraph"));
        if (chapter is not null && !chapter.Has(section)) locator.Problem("section", $"The chapter “{chapter.Chapter.Title}” has no section “{section}”.");
        if (paragraph < 1) locator.Problem("paragraph", "Paragraphs are counted from 1.");
        locator.End();
        return (section, paragraph);
    }
}
