using Microsoft.EntityFrameworkCore;
using SinoRussia.Storage;

namespace SinoRussia.Library;

/// <summary>Tells a filter that cannot mean anything, such as a mistyped slug, from one that merely leaves nothing.</summary>
public sealed class KnownFilters(IDbContextFactory<LibraryContext> contexts)
{
    /// <summary>What is wrong with the first unknown report, chapter, domain or dossier, in one sentence; null where all are known.</summary>
    public async Task<string?> UnknownAsync(SearchQuestion question, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var reports = await context.Reports.Select(r => r.Id.Value).ToListAsync(cancellationToken);
        if (Missing(question.Reports, reports) is { } report) return $"There is no report {report}. The verb reports lists those there are.";
        var chapters = question.Chapters.Count == 0 ? [] : await context.Sections.Where(s => s.Level == 1).Select(s => s.ReportId.Value + "/" + s.Slug).ToListAsync(cancellationToken);
        if (Missing(question.Chapters, chapters) is { } chapter) return $"There is no chapter {chapter}. Write it as its page’s address does: REPORT/CHAPTER.";
        var domains = await context.Domains.Select(d => d.Id.Value).ToListAsync(cancellationToken);
        if (Missing(question.Domains, domains) is { } domain) return $"There is no domain {domain}. The page /domains lists those there are.";
        var dossiers = await context.Dossiers.Where(d => d.Deleted == null).Select(d => d.Id.Value).ToListAsync(cancellationToken);
        return Missing(question.Dossiers, dossiers) is { } dossier ? $"There is no dossier {dossier}. The page /dossiers lists those there are." : null;
    }

    private static string? Missing(IReadOnlyList<string> asked, IReadOnlyList<string> known) => asked.FirstOrDefault(one => !known.Contains(one));
}
