using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SinoRussia.Library;
using SinoRussia.Model;
using SinoRussia.Storage;
using SinoRussia.Tests.Storage;
using Xunit;

namespace SinoRussia.Tests.Library;

public sealed class ImportReportTests : TemporaryLibrary
{
    [Fact]
    public async Task A_file_becomes_a_report_with_its_record_chapters_and_passages()
    {
        var outcome = Assert.IsType<ImportOutcome.Imported>(await Import("---\ntitle: On Rivers\nauthor: Ann Lee and Bo Li\ndate: 2021-05\n---\n\n## One\n\nText.\n\n## Two\n\n- a\n- b\n"));
        await using var context = Context();
        var report = await context.Reports.Include(report => report.Contributors).SingleAsync(report => report.Id == outcome.Report);
        Assert.Equal(("on-rivers", "On Rivers", PartialDate.Parse("2021-05")), (report.Id.Value, report.Title, report.Issued));
        Assert.Equal(["Ann Lee", "Bo Li"], report.Contributors.Select(person => person.Name));
        Assert.Equal(["1", "2"], await context.Sections.OrderBy(section => section.Order).Select(section => section.Number).ToListAsync());
        Assert.Equal(["1", "1.1", "1.2"], (await context.Passages.OrderBy(passage => passage.Order).ToListAsync()).Select(passage => passage.Locator));
        Assert.Equal(report.Id.Value, (await context.Outbox.SingleAsync()).SubjectId);
        Assert.True(await Get<Originals>().IsIntactAsync(report.Original!.Hash, CancellationToken.None));
    }

    [Fact]
    public async Task The_same_file_twice_is_one_report()
    {
        var first = Assert.IsType<ImportOutcome.Imported>(await Import("# Same\n\nText."));
        Assert.Equal(first.Report, Assert.IsType<ImportOutcome.Duplicate>(await Import("# Same\n\nText.", name: "other.md")).Report);
        await using var context = Context();
        Assert.Equal(1, await context.Reports.CountAsync());
    }

    [Fact]
    public async Task Another_text_of_the_same_title_gets_an_address_of_its_own()
    {
        await Import("# Same\n\nText.");
        Assert.Equal("same-2", Assert.IsType<ImportOutcome.Imported>(await Import("# Same\n\nOther text.")).Report.Value);
    }

    [Fact]
    public async Task A_recognised_text_waits_for_a_person_and_changes_nothing_meanwhile()
    {
        await AddKnown();
        var question = Assert.IsType<ImportOutcome.NeedsConfirmation>(await Import(KnownReport.Text));
        Assert.Equal((KnownReport.Id, 2, 2), (question.Report, question.ChaptersAlike, question.Chapters));
        Assert.Empty(Get<Originals>().All());
        Assert.Equal("a-short-name", Assert.IsType<ImportOutcome.Imported>(await Import(KnownReport.Text, WhenRecognised.KeepApart)).Report.Value);
    }

    [Fact]
    public async Task An_attached_text_keeps_the_known_record_ids_and_slugs_and_tells_what_differs()
    {
        await AddKnown();
        var attached = Assert.IsType<ImportOutcome.Attached>(await Import(KnownReport.Text, WhenRecognised.Attach));
        Assert.Equal([("title", "A Short Name"), ("authors", "Ada One, Bo Two"), ("date", "2022-12-09")], attached.Differences.Select(difference => (difference.Field, difference.InFile)));
        await using var context = Context();
        var report = await context.Reports.SingleAsync();
        Assert.Equal(("The Known Report", true), (report.Title, report.HasFullText));
        var sections = await context.Sections.OrderBy(section => section.Order).ToListAsync();
        Assert.Equal(["front", "first", "shared", "second", "shared-heading", "new-heading"], sections.Select(section => section.Slug));
        Assert.Equal(["ch-first", "s-shared", "ch-second"], sections.Select(section => section.Id.Value).Where(id => id.Contains('-', StringComparison.Ordinal)));
        Assert.Equal([null, "1", "1.1", "2", "2.1", "2.2"], sections.Select(section => section.Number));
        Assert.Equal(1, await context.Contributors.CountAsync());
    }

    [Fact]
    public async Task Locators_become_links_to_all_passages_of_their_block()
    {
        await AddKnown();
        var attached = Assert.IsType<ImportOutcome.Attached>(await Import(KnownReport.Text, report: KnownReport.Id));
        Assert.Equal((5, 6), (attached.EvidenceLinked, attached.EvidenceTotal));
        Assert.Equal(["Opening words."], await Linked("f-one-0"));
        Assert.Equal(["tight one", "tight two"], await Linked("f-two-0"));
        Assert.Equal(["loose three"], await Linked("f-two-1"));
        Assert.Equal(["In the second chapter."], await Linked("f-three-0"));
        Assert.Empty(await Linked("f-three-1"));
    }

    [Fact]
    public async Task A_text_named_for_a_report_comes_in_by_one_chapter_alike_and_tells_the_others()
    {
        await AddKnown();
        var text = KnownReport.Text.Replace("### Second Chapter’s Title", "### A Preface to the Reprint\n\nNew.\n\n### Another Title", StringComparison.Ordinal);
        Assert.IsType<ImportOutcome.Imported>(await Import(text + "\n\nOf its own.", WhenRecognised.Attach));
        var attached = Assert.IsType<ImportOutcome.Attached>(await Import(text, report: KnownReport.Id));
        Assert.Equal(["A Preface to the Reprint", "Another Title"], attached.NewChapters);
        Assert.Equal((4, 6), (attached.EvidenceLinked, attached.EvidenceTotal));
        Assert.Equal(["Opening words."], await Linked("f-one-0"));
        Assert.Empty(await Linked("f-three-0"));
        await using var context = Context();
        var chapters = await context.Sections.Where(section => section.ReportId == KnownReport.Id && section.Level == 1).OrderBy(section => section.Order).ToListAsync();
        Assert.Equal(["Front matter", "First Chapter", "A Preface to the Reprint", "Another Title", "Second Chapter's Title"], chapters.Select(chapter => chapter.Title));
        Assert.Equal([null, "1", null, "3", "2"], chapters.Select(chapter => chapter.Number));
    }

    [Fact]
    public async Task A_text_that_agrees_wholly_tells_of_no_new_chapter()
    {
        await AddKnown();
        Assert.Empty(Assert.IsType<ImportOutcome.Attached>(await Import(KnownReport.Text, report: KnownReport.Id)).NewChapters);
    }

    [Fact]
    public async Task What_cannot_come_in_is_refused_with_the_reason()
    {
        await AddKnown();
        Assert.Contains("no report 'none'", Refusal(await Import("# A\n\nb", report: new ReportId("none"))), StringComparison.Ordinal);
        Assert.IsType<ImportOutcome.Imported>(await Import("# Known by now\n\nb"));
        Assert.Contains("no report 'none'", Refusal(await Import("# Known by now\n\nb", report: new ReportId("none"))), StringComparison.Ordinal);
        Assert.Contains("None of the 2 chapters", Refusal(await Import("# A\n\nb\n\n# B\n\nc", report: KnownReport.Id)), StringComparison.Ordinal);
        Assert.IsType<ImportOutcome.Attached>(await Import(KnownReport.Text, report: KnownReport.Id));
        Assert.Contains("has a full text already", Refusal(await Import(KnownReport.Text + "\n\nMore.", report: KnownReport.Id)), StringComparison.Ordinal);
        Assert.IsType<ImportOutcome.Unreadable>(await Import("text", name: "report.xyz"));
        await using var context = Context();
        Assert.Equal(2, await context.Reports.CountAsync());
    }

    [Fact]
    public async Task Progress_moves_forward_to_its_end()
    {
        var steps = new List<ImportProgress>();
        await using var content = new MemoryStream(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 2500).Select(n => $"Paragraph {n}.\n\n"))));
        await Get<ImportReport>().RunAsync(new ImportRequest(content, "long.md"), new Recorder(steps), CancellationToken.None);
        Assert.Equal([ImportStage.Reading, ImportStage.Keeping, ImportStage.Writing, ImportStage.Writing, ImportStage.Finished], steps.Select(step => step.Stage));
        Assert.Equal([0, 0, 1000, 2000, 2500], steps.Select(step => step.Done));
    }

    internal static string Refusal(ImportOutcome outcome) => Assert.IsType<ImportOutcome.Refused>(outcome).Reason;

    private async Task AddKnown()
    {
        await using var context = Context();
        await KnownReport.AddAsync(context);
    }

    private async Task<List<string>> Linked(string evidence)
    {
        await using var context = Context();
        return await context.EvidencePassages.Where(link => link.EvidenceId == new EvidenceId(evidence)).OrderBy(link => link.Order)
            .Join(context.Passages, link => link.PassageId, passage => passage.Id, (_, passage) => passage.Text).ToListAsync();
    }

    private async Task<ImportOutcome> Import(string text, WhenRecognised recognised = WhenRecognised.Ask, ReportId? report = null, string name = "report.md")
    {
        await using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return await Get<ImportReport>().RunAsync(new ImportRequest(content, name, report, recognised), null, CancellationToken.None);
    }

    private sealed class Recorder(List<ImportProgress> steps) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => steps.Add(value);
    }
}

/// <summary>The same on a disk that is full.</summary>
public sealed class ImportOnAFullDiskTests() : TemporaryLibrary(services => services.AddSingleton<DurableFiles>(new FullDisk()))
{
    [Fact]
    public async Task A_disk_that_fails_loses_nothing_and_leaves_nothing()
    {
        await using var content = new MemoryStream(Encoding.UTF8.GetBytes("# Title\n\nText that is longer than ten bytes."));
        var reason = ImportReportTests.Refusal(await Get<ImportReport>().RunAsync(new ImportRequest(content, "a.md"), null, CancellationToken.None));
        Assert.Contains("No space left on device", reason, StringComparison.Ordinal);
        await using var context = Context();
        Assert.Equal((0, 0, 0), (await context.Reports.CountAsync(), await context.Passages.CountAsync(), await context.Outbox.CountAsync()));
        Assert.Empty(Get<Originals>().All());
    }
}
