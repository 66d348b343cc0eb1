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
        if (await MissingAsync(question.Reports, context.Reports.Select(r => r.Id.Value), cancellationToken) is { } report)
            return $"There is no report {report}. The verb reports lists those there are.";
        var chapters = context.Sections.Where(s => s.Level == 1).Select(s => s.ReportId.Value + "/" + s.Slug);
        if (await MissingAsync(question.Chapters, chapters, cancellationToken) is { } chapter)
            return $"There is no chapter {chapter}. Write it as its page’s address does: REPORT/CHAPTER.";
        if (await MissingAsync(question.Domains, context.Domains.Select(d => d.Id.Value), cancellationToken) is { } domain)
            return $"There is no domain {domain}. The page /domains lists those there are.";
        var dossiers = context.Dossiers.Where(d => d.Deleted == null).Select(d => d.Id.Value);
        return await MissingAsync(question.Dossiers, dossiers, cancellationToken) is { } dossier
            ? $"There is no dossier {dossier}. The page /dossiers lists those there are."
            : null;
    }

    /// <summary>Most searches have no filter, and ask the library nothing.</summary>
    private static async Task<string?> MissingAsync(IReadOnlyList<string> asked, IQueryable<string> known, CancellationToken cancellationToken)
    {
        if (asked.Count == 0) return null;
        var there = await known.ToListAsync(cancellationToken);
        return asked.FirstOrDefault(one => !there.Contains(one));
    }
}
