using Microsoft.EntityFrameworkCore;
using SinoRussia.Citing;
using SinoRussia.Library.Dossiers;
using SinoRussia.Markup;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library.Reading;

/// <summary>A stretch of a citation; a title stands in italics.</summary>
public sealed record CitedRun(string Text, bool IsTitle);

/// <summary>A report as Chicago notes and bibliography cite it.</summary>
public sealed record ReportCitation(IReadOnlyList<CitedRun> Bibliography, IReadOnlyList<CitedRun> Note);

/// <summary>Says how a report as a whole is cited.</summary>
public sealed class CiteReport(IDbContextFactory<LibraryContext> contexts)
{
    public async Task<ReportCitation?> RunAsync(ReportId id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var report = await context.Reports.Include(row => row.Contributors).FirstOrDefaultAsync(row => row.Id == id, cancellationToken);
        if (report is null) return null;
        var source = CitedSources.Of(report);
        return new ReportCitation(Runs(Chicago.BibliographyEntry(source)), Runs(Chicago.Note(source, [])));
    }

    private static List<CitedRun> Runs(IReadOnlyList<TextRun> runs) => [.. runs.Select(run => new CitedRun(run.Text, run.Emphasis))];
}
