using Microsoft.EntityFrameworkCore;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library.Reading;

/// <summary>Reads all that the library has on one domain of cooperation.</summary>
public sealed class ReadDomain(IDbContextFactory<LibraryContext> contexts)
{
    public async Task<DomainReading?> RunAsync(DomainId id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var all = await DomainLine.LoadAsync(context, cancellationToken);
        if (all.Find(line => line.Id == id) is not { } domain) return null;
        var parts = all.Where(line => line.Parent == id).ToList();
        List<DomainId> family = [id, .. parts.Select(line => line.Id)];
        var findings = context.Findings.Where(finding => finding.Domains.Any(tie => family.Contains(tie.DomainId)));
        var events = context.Events.Where(row => row.Domains.Any(tie => family.Contains(tie.DomainId))).OrderBy(row => row.Start);
        var entities = context.Entities.Where(entity => entity.Domains.Any(tie => family.Contains(tie.DomainId)))
            .OrderByDescending(entity => entity.Mentions.Sum(mention => mention.Mentions)).ThenBy(entity => entity.Name);
        return new DomainReading(
            domain,
            all.Find(line => line.Id == domain.Parent),
            parts,
            await FindingLine.LoadAsync(context, findings, cancellationToken),
            await ChaptersAsync(context, id, cancellationToken),
            await DocumentsAsync(context, family, cancellationToken),
            await events.Select(row => new EventLine(row.Id, row.Start, row.End, row.Title, row.Description, row.Confidence)).ToListAsync(cancellationToken),
            await EntityLines.LoadAsync(entities, cancellationToken));
    }

    private static async Task<List<DomainChapter>> ChaptersAsync(LibraryContext context, DomainId id, CancellationToken cancellationToken)
    {
        var wanted = await context.Domains.Where(row => row.Id == id).Select(row => row.Chapters).FirstAsync(cancellationToken);
        return await context.Sections.Where(chapter => wanted.Contains(chapter.Id)).OrderBy(chapter => chapter.ReportId).ThenBy(chapter => chapter.Order)
            .Select(chapter => new DomainChapter(chapter.ReportId, chapter.Slug, chapter.Number, chapter.Title)).ToListAsync(cancellationToken);
    }

    /// <summary>The few there are keep their domains as one value each, so they are sorted out here.</summary>
    private static async Task<List<DocumentLine>> DocumentsAsync(LibraryContext context, List<DomainId> family, CancellationToken cancellationToken)
    {
        var rows = await context.SourceDocuments.OrderBy(row => row.ReportId).ThenBy(row => row.Order).ToListAsync(cancellationToken);
        return [.. rows.Where(row => family.Contains(row.Area) || row.Domains.Exists(family.Contains)).Select(row => new DocumentLine(
            row.TitleOriginal, row.TitleEn, row.Language, row.Perspective, row.Authors, row.Outlet, row.Date, row.Url))];
    }
}
