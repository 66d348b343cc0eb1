using Microsoft.EntityFrameworkCore;
using SinoRussia.Library;
using SinoRussia.Model;
using SinoRussia.Storage;
using SinoRussia.Tests.Corpus;
using SinoRussia.Tests.Storage;
using Xunit;

namespace SinoRussia.Tests.Library;

/// <summary>The real report into the real first content.</summary>
public sealed class ImportFullReportTests : TemporaryLibrary
{
    private static readonly ReportId Known = new("csis-2022-sino-russian-alignment");

    public override async Task InitializeAsync()
        => Assert.IsType<OpenOutcome.Opened>(await Get<OpenFolder>().RunAsync(CancellationToken.None));

    [CorpusFact]
    public async Task It_is_recognised_and_becomes_the_text_of_the_report_that_is_known()
    {
        Assert.Equal(Known, Assert.IsType<ImportOutcome.NeedsConfirmation>(await Import(WhenRecognised.Ask)).Report);
        var chaptersBefore = await Chapters();
        Assert.IsType<ImportOutcome.Attached>(await Import(WhenRecognised.Attach));
        var chapters = await Chapters();
        Assert.Equal(["front", .. chaptersBefore], chapters);
        Assert.Equal(Known, Assert.IsType<ImportOutcome.Duplicate>(await Import(WhenRecognised.Ask)).Report);
        await using var context = Context();
        Assert.Equal(0, await context.Sections.CountAsync(section => section.ReportId == Known && section.Kind != SectionKind.Front && section.Number == null));
    }

    [CorpusFact]
    public async Task Every_locator_of_every_finding_leads_to_its_passage_and_every_hedge_stands_in_one()
    {
        var attached = Assert.IsType<ImportOutcome.Attached>(await Import(WhenRecognised.Attach));
        await using var context = Context();
        var locators = await context.Findings.Where(finding => finding.ReportId == Known).SelectMany(finding => finding.Evidence).CountAsync();
        Assert.True(locators > 0);
        Assert.Equal((locators, locators), (attached.EvidenceLinked, attached.EvidenceTotal));
        var findings = await context.Findings.Where(finding => finding.HedgeCue != null).ToListAsync();
        var texts = (await context.Evidence.SelectMany(evidence => evidence.Passages, (evidence, link) => new { evidence.FindingId, link.PassageId })
            .Join(context.Passages, link => link.PassageId, passage => passage.Id, (link, passage) => new { link.FindingId, passage.Text }).ToListAsync())
            .ToLookup(link => link.FindingId, link => link.Text);
        Assert.All(findings, finding => Assert.Contains(texts[finding.Id], text => text.Contains(finding.HedgeCue!, StringComparison.OrdinalIgnoreCase)));
    }

    [CorpusFact]
    public async Task Every_locator_of_a_source_document_stands_in_the_appendix()
    {
        await Import(WhenRecognised.Attach);
        await using var context = Context();
        var appendix = await context.Sections.SingleAsync(section => section.ReportId == Known && section.Kind == SectionKind.Appendix);
        var places = (await context.Passages.Where(passage => passage.ChapterId == appendix.Id)
            .Join(context.Sections, passage => passage.SectionId, section => section.Id, (passage, section) => new { section.Title, passage.Paragraph }).ToListAsync())
            .Select(place => (place.Title, place.Paragraph)).ToHashSet();
        var documents = await context.SourceDocuments.Where(document => document.ReportId == Known).ToListAsync();
        Assert.NotEmpty(documents);
        Assert.All(documents, document => Assert.All(
            [document.Paragraph, document.FirstParagraph, document.LastParagraph], paragraph => Assert.Contains((document.Section, paragraph), places)));
    }

    [CorpusFact]
    public async Task Every_other_file_of_the_corpora_comes_in_as_a_report_of_its_own()
    {
        var files = SharedFolder.Markdown().Where(file => file != SharedFolder.Report).ToList();
        foreach (var file in files)
        {
            await using var content = File.OpenRead(file);
            var outcome = await Get<ImportReport>().RunAsync(new ImportRequest(content, Path.GetFileName(file)), null, CancellationToken.None);
            Assert.True(outcome is ImportOutcome.Imported, $"{file}: {outcome}");
        }

        await using var context = Context();
        Assert.Equal(files.Count, await context.Reports.CountAsync(report => report.Origin == Origin.Import));
    }

    private async Task<List<string>> Chapters()
    {
        await using var context = Context();
        return await context.Sections.Where(section => section.ReportId == Known && section.Level == 1).OrderBy(section => section.Order).Select(section => section.Slug).ToListAsync();
    }

    private async Task<ImportOutcome> Import(WhenRecognised recognised)
    {
        await using var content = File.OpenRead(SharedFolder.Report);
        return await Get<ImportReport>().RunAsync(new ImportRequest(content, "report.md", null, recognised), null, CancellationToken.None);
    }
}
