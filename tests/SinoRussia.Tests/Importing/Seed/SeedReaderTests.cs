using SinoRussia.Importing.Seed;
using SinoRussia.Model;
using Xunit;

namespace SinoRussia.Tests.Importing.Seed;

public sealed class SeedReaderTests
{
    [Fact]
    public void The_first_content_has_no_problems()
    {
        var outcome = SeedReader.Read(SeedFolder.Locate(AppContext.BaseDirectory)!, DateTimeOffset.UnixEpoch, CancellationToken.None);
        Assert.Empty((outcome as SeedOutcome.Malformed)?.Problems.Select(problem => problem.ToString()) ?? []);
    }

    [Theory]
    [InlineData("findings.yaml", "    polarity: deepens\n", "    polarty: deepens\n", "missing")]
    [InlineData("findings.yaml", "    polarity: deepens\n", "    polarity: deepens\n    wings: 2\n", "“wings” is unknown")]
    [InlineData("findings.yaml", "polarity: deepens", "polarity: rises", "must be one of deepens, limits, neutral")]
    [InlineData("findings.yaml", "chapter: ch-executive-summary", "chapter: ch-nowhere", "no chapter “ch-nowhere”")]
    [InlineData("findings.yaml", "hedging: asserted", "hedging: likely", "hedge cue")]
    [InlineData("findings.yaml", "domains: [partnership-framework]", "domains: [nato]", "no domain “nato”")]
    [InlineData("findings.yaml", "entities: [xi-jinping, ", "entities: [trade, ", "no entity “trade”")]
    [InlineData("findings.yaml", "years: [2022]", "years: ['2022']", "whole number")]
    [InlineData("findings.yaml", "section: Executive Summary, paragraph: 1", "section: Summary, paragraph: 1", "no section “Summary”")]
    [InlineData("findings.yaml", "paragraph: 1}", "paragraph: 0}", "counted from 1")]
    [InlineData("findings.yaml", "id: f-shared-wish-for-multipolarity", "id: f-summit-removed-stated-limits", "used twice")]
    [InlineData("findings.yaml", "id: f-shared-wish-for-multipolarity", "id: F_Shared", "is no id")]
    [InlineData("findings.yaml", "sources: [csis-report-2022, seed-synopsis]", "sources: []", "At least one source")]
    [InlineData("findings.yaml", "findings:\n", "findings: {\n", "not valid YAML")]
    [InlineData("findings.yaml", "version: 2", "version: 3", "same in all files")]
    [InlineData("domains.yaml", "parent: political-alignment", "parent: space", "must stand above")]
    [InlineData("domains.yaml", "in_report: true", "in_report: yes", "true or false")]
    [InlineData("domains.yaml", "      ru: Политическое сближение и мировой порядок\n", "", "“ru” is missing")]
    [InlineData("entities.yaml", "type: agreement", "type: dragon", "must be one of")]
    [InlineData("entities-mentions.yaml", "mentions_total: 447", "mentions_total: 448", "not the sum")]
    [InlineData("events.yaml", "date_start: '2001-06-15'", "date_start: '2001-06-31'", "is no date")]
    [InlineData("events.yaml", "date_start: '2001-06-15'", "date_start: 2001", "put 2001 in quotes")]
    [InlineData("events.yaml", "date_end: '2003-08-12'", "date_end: '2003-08-01'", "before it starts")]
    [InlineData("series.yaml", "value: 29.1", "value: much", "must be a number")]
    [InlineData("sources.yaml", "reliability: primary", "reliability: good", "must be one of")]
    [InlineData("report.yaml", "[max-bergmann, andrew-lohsen]", "[max-bergmann, max-bergmann]", "repeats")]
    [InlineData("report.yaml", "language: en", "language:", "must not be empty")]
    [InlineData("chapters/01-executive-summary.md", "title: Executive Summary", "title: Summary", "report.yaml has")]
    [InlineData("chapters/01-executive-summary.md", "## Notable Findings", "## Other Findings", "own headings")]
    public void What_is_wrong_is_said_with_file_line_and_reason(string file, string from, string to, string reason)
    {
        using var seed = new SeedCopy();
        var line = seed.Change(file, from, to);
        var malformed = Assert.IsType<SeedOutcome.Malformed>(seed.Read());
        var problem = Assert.Single(malformed.Problems, problem => problem.Reason.Contains(reason, StringComparison.Ordinal));
        Assert.Equal(file, problem.File);
        Assert.InRange(problem.Line, line - 8, line + 16);
    }

    [Fact]
    public void The_line_is_the_very_line_of_the_value()
    {
        using var seed = new SeedCopy();
        var line = seed.Change("findings.yaml", "hedging: contested", "hedging: disputed");
        var problem = Assert.Single(Assert.IsType<SeedOutcome.Malformed>(seed.Read()).Problems);
        Assert.StartsWith($"findings.yaml, line {line}: “hedging” must be one of", problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void All_problems_come_at_once_up_to_twenty()
    {
        using var seed = new SeedCopy();
        for (var i = 0; i < 30; i++) seed.Change("findings.yaml", "polarity: deepens", "polarity: rises");
        seed.Change("domains.yaml", "level: 1", "level: one");
        var malformed = Assert.IsType<SeedOutcome.Malformed>(seed.Read());
        Assert.Equal(20, malformed.Problems.Count);
        Assert.Equal(["domains.yaml", "findings.yaml"], malformed.Problems.Select(problem => problem.File).Distinct());
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        using var seed = new SeedCopy();
        File.Delete(seed.Folder.PathOf("series.yaml"));
        Assert.Contains(Assert.IsType<SeedOutcome.Malformed>(seed.Read()).Problems, problem => problem is { File: "series.yaml", Reason: "The file is missing." });
    }

    [Fact]
    public void Digests_are_paragraphs_and_items_with_stable_ids_under_the_chapters_headings()
    {
        using var seed = new SeedCopy();
        var digests = Assert.IsType<SeedOutcome.Read>(seed.Read()).Content.Digests;
        var summary = digests.Where(digest => digest.ChapterId.Value == "ch-executive-summary").ToList();
        Assert.Equal(["d-executive-summary-1", "d-executive-summary-2"], summary.Take(2).Select(digest => digest.Id.Value));
        Assert.Null(summary[0].Heading);
        Assert.Equal(("Notable Findings", 1), (summary.First(digest => digest.Heading is not null).Heading, summary.First(digest => digest.Heading is not null).Paragraph));
        Assert.Equal(21, digests.Count(digest => digest.ChapterId.Value == "ch-appendix" && digest.Kind == PassageKind.ListItem));
        Assert.Equal(10, digests.Select(digest => digest.ChapterId).Distinct().Count());
    }
}
