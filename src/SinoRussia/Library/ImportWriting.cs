using Microsoft.EntityFrameworkCore;
using SinoRussia.Importing;
using SinoRussia.Model;
using SinoRussia.Storage;
using SinoRussia.Text;

namespace SinoRussia.Library;

/// <summary>Writes a read report into an open transaction: record, sections, passages, links of evidence, outbox.</summary>
internal sealed class ImportWriting(LibraryContext context, IProgress<ImportProgress>? progress)
{
    private const int Batch = 1000;

    /// <param name="known">The report whose full text this is; null for a new one.</param>
    public async Task<ImportOutcome> WriteAsync(ParsedReport parsed, Original original, ReportId? known, CancellationToken cancellationToken)
    {
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        var report = known is { } id
            ? await context.Reports.AsTracking().SingleAsync(report => report.Id == id, cancellationToken)
            : await NewReportAsync(parsed, original, cancellationToken);
        var sections = await context.Sections.AsTracking().Where(section => section.ReportId == report.Id).ToListAsync(cancellationToken);
        var plan = SectionPlan.Of(report.Id, parsed.Chapters, sections);
        context.Sections.AddRange(plan.Made);
        AddContributors(report.Id, plan);
        report.Attach(original);
        context.Outbox.Add(OutboxEntry.Of(report.Id));
        await SaveAsync(cancellationToken);

        var passages = await AddPassagesAsync(parsed, plan, cancellationToken);
        var count = new ImportCount(parsed.Chapters.Count, parsed.SectionCount, passages.Count, parsed.Dropped);
        if (known is null) return new ImportOutcome.Imported(report.Id, report.Title, count);
        var (linked, total) = await LinkEvidenceAsync(report.Id, passages, cancellationToken);
        var people = await context.Contributors.Where(person => person.ReportId == report.Id && person.SectionId == null)
            .OrderBy(person => person.Order).Select(person => person.Name).ToListAsync(cancellationToken);
        return new ImportOutcome.Attached(report.Id, report.Title, count, linked, total, RecordDifferences.Of(report, people, parsed.Metadata), plan.NewChapters);
    }

    private async Task<Report> NewReportAsync(ParsedReport parsed, Original original, CancellationToken cancellationToken)
    {
        var file = parsed.Metadata;
        var slugs = new UniqueSlugs();
        foreach (var taken in await context.Reports.Select(known => known.Id).ToListAsync(cancellationToken)) slugs.Take(taken.Value, "report");
        var stem = TitleSlug.Of(file.Title) is { Length: > 0 } title ? title : TitleSlug.Of(Path.GetFileNameWithoutExtension(original.FileName));
        var report = Report.Create(new ReportId(slugs.Take(stem, "report")), Origin.Import, file.Title, original.Received);
        report.Subtitle = file.Subtitle;
        report.Issued = file.Issued;
        report.Publisher = file.Publisher;
        report.Url = file.Url;
        report.Abstract = file.Abstract;
        report.Language = file.Language;
        context.Reports.Add(report);
        context.Contributors.AddRange(file.Authors.Select((name, at) => Contributor.Create(report.Id, null, ContributorRole.Author, name, at + 1)));
        return report;
    }

    /// <summary>Authors of the chapters that are new; those of known chapters stand as the library has them.</summary>
    private void AddContributors(ReportId report, SectionPlan plan)
    {
        var made = plan.Made.Select(section => section.Id).ToHashSet();
        foreach (var (parsed, section) in plan.Pairs.Where(pair => made.Contains(pair.Section.Id)))
            context.Contributors.AddRange(parsed.Authors.Select((name, at) => Contributor.Create(report, section.Id, ContributorRole.Author, name, at + 1)));
    }

    private async Task<List<(Section Section, Passage Passage)>> AddPassagesAsync(ParsedReport parsed, SectionPlan plan, CancellationToken cancellationToken)
    {
        var added = new List<(Section Section, Passage Passage)>(parsed.PassageCount);
        foreach (var (from, section) in plan.Pairs)
        {
            foreach (var passage in from.Passages)
            {
                added.Add((section, Passage.Create(PassageId.New(), section, added.Count, passage.Place, passage.Content)));
                context.Passages.Add(added[^1].Passage);
                if (added.Count % Batch != 0) continue;
                await SaveAsync(cancellationToken);
                progress?.Report(new ImportProgress(ImportStage.Writing, added.Count, parsed.PassageCount));
            }
        }

        await SaveAsync(cancellationToken);
        return added;
    }

    private async Task<(int Linked, int Total)> LinkEvidenceAsync(
        ReportId report, List<(Section Section, Passage Passage)> passages, CancellationToken cancellationToken)
    {
        var locators = await context.Findings.Where(finding => finding.ReportId == report)
            .Join(context.Evidence, finding => finding.Id, evidence => evidence.FindingId, (finding, evidence) => new { finding.ChapterId, evidence })
            .ToListAsync(cancellationToken);
        var linking = new EvidenceLinking(passages);
        var linked = 0;
        foreach (var locator in locators)
        {
            var links = linking.Of(locator.ChapterId, locator.evidence).ToList();
            context.EvidencePassages.AddRange(links);
            if (links.Count > 0) linked++;
        }

        await SaveAsync(cancellationToken);
        return (linked, locators.Count);
    }

    /// <summary>Saves and forgets what was saved, so that a large report does not slow down as it grows.</summary>
    private async Task SaveAsync(CancellationToken cancellationToken)
    {
        context.ChangeTracker.DetectChanges();
        await context.SaveChangesAsync(cancellationToken);
        context.ChangeTracker.Clear();
    }
}
