using Microsoft.EntityFrameworkCore;
using SinoRussia.Importing;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library;

/// <summary>Finds out where a file belongs: to a known report, to a new one, or nowhere.</summary>
internal sealed class ImportTarget(LibraryContext context)
{
    /// <summary>Either an outcome that ends the import, or the known report (null for a new one).</summary>
    public async Task<(ImportOutcome? Decided, ReportId? Known)> FindAsync(ParsedReport file, ImportRequest request, CancellationToken cancellationToken)
    {
        if (request.Report is { } named && !await context.Reports.AnyAsync(report => report.Id == named, cancellationToken))
            return Refuse($"There is no report '{named}' in the library.");
        var same = await context.Reports.Where(report => report.Original!.Hash == file.Hash)
            .Select(report => new { report.Id, report.Title }).FirstOrDefaultAsync(cancellationToken);
        if (same is not null) return (new ImportOutcome.Duplicate(same.Id, same.Title), null);
        if (request.Report is { } asked) return await AskedForAsync(file, asked, cancellationToken);
        return request.Recognised == WhenRecognised.KeepApart ? (null, null) : await RecognisedAsync(file, request.Recognised, cancellationToken);
    }

    private async Task<(ImportOutcome?, ReportId?)> AskedForAsync(ParsedReport file, ReportId asked, CancellationToken cancellationToken)
    {
        var report = await context.Reports.Where(report => report.Id == asked)
            .Select(report => new { report.Title, Kept = report.Original!.FileName }).SingleAsync(cancellationToken);
        if (report.Kept is { } kept)
            return Refuse($"'{report.Title}' has a full text already, from {kept}, and this file differs from it. Nothing was changed.");
        var chapters = await ChaptersAsync([asked], cancellationToken);
        var (alike, all) = ReportRecognition.Compare(file, chapters);
        // An explicit order: one chapter alike will do, and those that are not alike are told in the result.
        if (chapters.Count == 0 || alike > 0) return (null, asked);
        var strange = file.Chapters.Where(chapter => chapter.Kind != SectionKind.Front).Select(chapter => chapter.Title).Take(3);
        return Refuse($"None of the {all} chapters of this file bears the title of a chapter of '{report.Title}'. It has: {string.Join("; ", strange)}"
            + $"{(all > 3 ? "; …" : "")}. Import it without naming a report to keep it as one of its own.");
    }

    private async Task<(ImportOutcome?, ReportId?)> RecognisedAsync(ParsedReport file, WhenRecognised recognised, CancellationToken cancellationToken)
    {
        var open = await context.Reports.Where(report => report.Original == null)
            .Select(report => new { report.Id, report.Title }).ToListAsync(cancellationToken);
        var chapters = (await ChaptersAsync([.. open.Select(report => report.Id)], cancellationToken)).ToLookup(chapter => chapter.ReportId);
        var best = open
            .Select(report => (Report: report, Same: ReportRecognition.Compare(file, chapters[report.Id]), Known: chapters[report.Id].Count()))
            .Where(known => ReportRecognition.IsMatch(known.Same.Alike, known.Same.All, known.Known))
            .OrderByDescending(known => known.Same.Alike).ThenBy(known => known.Report.Id.Value, StringComparer.Ordinal).FirstOrDefault();
        if (best.Report is null) return (null, null);
        return recognised == WhenRecognised.Attach ? (null, best.Report.Id)
            : (new ImportOutcome.NeedsConfirmation(best.Report.Id, best.Report.Title, best.Same.Alike, best.Same.All), null);
    }

    private Task<List<Section>> ChaptersAsync(List<ReportId> reports, CancellationToken cancellationToken)
        => context.Sections.Where(section => section.Level == 1 && section.Kind != SectionKind.Front && reports.Contains(section.ReportId)).ToListAsync(cancellationToken);

    private static (ImportOutcome?, ReportId?) Refuse(string reason) => (new ImportOutcome.Refused(reason), null);
}
