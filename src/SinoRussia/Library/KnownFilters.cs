using Microsoft.EntityFrameworkCore;
using SinoRussia.Model;
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
        foreach (var report in question.Reports)
        {
            var id = new ReportId(report);
            if (!await context.Reports.AnyAsync(r => r.Id == id, cancellationToken)) return $"There is no report {report}. The verb reports lists those there are.";
        }

        foreach (var domain in question.Domains)
        {
            var id = new DomainId(domain);
            if (!await context.Domains.AnyAsync(d => d.Id == id, cancellationToken)) return $"There is no domain {domain}. The page /domains lists those there are.";
        }

        foreach (var chapter in question.Chapters)
        {
            if (!await IsChapterAsync(context, chapter.Split('/'), cancellationToken))
                return $"There is no chapter {chapter}. Write it as its page's address does: REPORT/CHAPTER.";
        }

        foreach (var dossier in question.Dossiers)
        {
            var id = new DossierId(dossier);
            if (!await context.Dossiers.AnyAsync(d => d.Id == id, cancellationToken)) return $"There is no dossier {dossier}. The page /dossiers lists those there are.";
        }

        return null;
    }

    private static async Task<bool> IsChapterAsync(LibraryContext context, string[] parts, CancellationToken cancellationToken)
    {
        if (parts is not [var report, var slug]) return false;
        var id = new ReportId(report);
        return await context.Sections.AnyAsync(s => s.ReportId == id && s.Level == 1 && s.Slug == slug, cancellationToken);
    }
}
