using Microsoft.EntityFrameworkCore;
using SinoRussia.Markup;
using SinoRussia.Model;
using SinoRussia.Storage;
using SinoRussia.Text;

namespace SinoRussia.Library.Reading;

/// <summary>Reads a finding with the words it rests on, its domains and entities, and the findings closest to it.</summary>
public sealed class ReadFinding(IDbContextFactory<LibraryContext> contexts)
{
    private const int Nearest = 3;

    public async Task<FindingReading?> RunAsync(FindingId id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var finding = await context.Findings.Include(row => row.Domains).Include(row => row.Entities)
            .Include(row => row.Evidence).ThenInclude(evidence => evidence.Passages).AsSplitQuery()
            .FirstOrDefaultAsync(row => row.Id == id, cancellationToken);
        if (finding is null) return null;
        var outline = (await ReportOutline.LoadAsync(context, finding.ReportId, cancellationToken))!;
        var lines = await FindingLine.LoadAsync(context, context.Findings.Where(row => row.Id == id), cancellationToken);
        var domains = (await DomainLine.LoadAsync(context, cancellationToken)).ToDictionary(line => line.Id);
        var wanted = finding.Entities.Select(tie => tie.EntityId).ToList();
        var entities = (await EntityLines.LoadAsync(context.Entities.Where(entity => wanted.Contains(entity.Id)), cancellationToken)).ToDictionary(line => line.Id);
        return new FindingReading(
            lines[0],
            finding.Kind,
            finding.HedgeCue,
            finding.Confidence,
            finding.ConfidenceReason,
            finding.Likelihood,
            finding.Years,
            outline,
            await context.Reports.Where(report => report.Id == finding.ReportId).Select(report => report.Added).FirstAsync(cancellationToken),
            await EvidenceAsync(context, finding, outline.Chapters.First(chapter => chapter.Id == finding.ChapterId).Title, cancellationToken),
            [.. finding.Domains.OrderBy(tie => tie.Order).Select(tie => domains[tie.DomainId])],
            [.. finding.Entities.OrderBy(tie => tie.Order).Select(tie => entities[tie.EntityId])],
            await NearAsync(context, finding, cancellationToken));
    }

    private static async Task<List<EvidenceReading>> EvidenceAsync(LibraryContext context, Finding finding, string chapterTitle, CancellationToken cancellationToken)
    {
        var ids = finding.Evidence.SelectMany(evidence => evidence.Passages).Select(tie => tie.PassageId).ToList();
        var passages = await context.Passages.Where(passage => ids.Contains(passage.Id)).ToDictionaryAsync(passage => passage.Id, cancellationToken);
        var notes = await FootnotePlaces.ElsewhereAsync(context, finding.ReportId, passages.Values, new HashSet<string>(), cancellationToken);
        var headings = finding.Evidence.Select(evidence => evidence.Section).ToList();
        var digests = (await context.Digests.Where(digest => digest.ChapterId == finding.ChapterId && (digest.Heading == null || headings.Contains(digest.Heading))).OrderBy(digest => digest.Order)
            .ToListAsync(cancellationToken)).ToLookup(digest => digest.Heading ?? chapterTitle);
        return [.. finding.Evidence.OrderBy(evidence => evidence.Order).Select(evidence => new EvidenceReading(
            evidence.Stance,
            evidence.Section,
            evidence.Paragraph,
            evidence.Note,
            evidence.Reliability,
            evidence.Credibility,
            [.. evidence.Passages.OrderBy(tie => tie.Order).Select(tie => Quoted(passages[tie.PassageId], finding.HedgeCue, notes))],
            [.. digests[evidence.Section].Select(digest => PassageReading.Of(digest, []))]))];
    }

    /// <summary>The passage with the source's own word of doubt marked, where it stands in it.</summary>
    private static PassageReading Quoted(Passage passage, string? cue, IReadOnlyDictionary<string, string> notes)
    {
        var at = cue is null ? -1 : passage.Text.IndexOf(cue, StringComparison.OrdinalIgnoreCase);
        return PassageReading.Of(passage, at < 0 ? [] : [new PassageMark(new TextSpan(at, at + cue!.Length), PassageMarkKind.Cited)], notes);
    }

    /// <summary>Those that share most domains and entities, a shared domain counting twice.</summary>
    private static async Task<List<FindingLine>> NearAsync(LibraryContext context, Finding finding, CancellationToken cancellationToken)
    {
        var domains = finding.Domains.Select(tie => tie.DomainId).ToList();
        var entities = finding.Entities.Select(tie => tie.EntityId).ToList();
        var near = await context.Findings.Where(row => row.Id != finding.Id)
            .Select(row => new { row.Id, row.Order, Shared = (2 * row.Domains.Count(tie => domains.Contains(tie.DomainId))) + row.Entities.Count(tie => entities.Contains(tie.EntityId)) })
            .Where(row => row.Shared > 1).OrderByDescending(row => row.Shared).ThenBy(row => row.Order).Take(Nearest).Select(row => row.Id).ToListAsync(cancellationToken);
        var lines = await FindingLine.LoadAsync(context, context.Findings.Where(row => near.Contains(row.Id)), cancellationToken);
        return [.. lines.OrderBy(line => near.IndexOf(line.Id))];
    }
}
