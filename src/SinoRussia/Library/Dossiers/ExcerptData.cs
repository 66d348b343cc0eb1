using Microsoft.EntityFrameworkCore;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library.Dossiers;

/// <summary>Everything that a set of excerpts needs, in one query a table.</summary>
internal sealed record ExcerptData(
    IReadOnlyDictionary<PassageId, Passage> Passages,
    IReadOnlyDictionary<AnnotationId, Annotation> Annotations,
    IReadOnlyDictionary<FindingId, Finding> Findings,
    IReadOnlyDictionary<DigestId, Digest> Digests,
    IReadOnlyDictionary<ReportId, Report> Reports,
    ILookup<ReportId, Section> Sections,
    IReadOnlyDictionary<TagId, string> Tags)
{
    public static Task<ExcerptData> LoadAsync(LibraryContext context, IReadOnlyCollection<DossierItem> items, CancellationToken cancellationToken) => LoadAsync(
        context,
        [.. items.Select(item => item.PassageId).OfType<PassageId>()],
        [.. items.Select(item => item.AnnotationId).OfType<AnnotationId>()],
        [.. items.Select(item => item.FindingId).OfType<FindingId>()],
        [.. items.Select(item => item.DigestId).OfType<DigestId>()],
        cancellationToken);

    public static async Task<ExcerptData> LoadAsync(
        LibraryContext context, List<PassageId> passageIds, List<AnnotationId> annotationIds, List<FindingId> findingIds, List<DigestId> digestIds, CancellationToken cancellationToken)
    {
        var annotations = await context.Annotations.Where(row => annotationIds.Contains(row.Id)).Include(row => row.Anchors).Include(row => row.Tags)
            .AsSplitQuery().ToDictionaryAsync(row => row.Id, cancellationToken);
        var findings = await context.Findings.Where(row => findingIds.Contains(row.Id)).Include(row => row.Evidence).ThenInclude(row => row.Passages)
            .AsSplitQuery().ToDictionaryAsync(row => row.Id, cancellationToken);
        var digests = await context.Digests.Where(row => digestIds.Contains(row.Id)).ToDictionaryAsync(row => row.Id, cancellationToken);
        List<PassageId> wanted =
        [
            .. passageIds, .. annotations.Values.SelectMany(row => row.Anchors).Select(anchor => anchor.PassageId),
            .. findings.Values.SelectMany(row => row.Evidence).SelectMany(row => row.Passages).Select(tie => tie.PassageId),
        ];
        var passages = await context.Passages.Where(row => wanted.Contains(row.Id)).ToDictionaryAsync(row => row.Id, cancellationToken);
        List<ReportId> reportIds =
        [
            .. passages.Values.Select(row => row.ReportId).Concat(annotations.Values.Select(row => row.ReportId))
                .Concat(findings.Values.Select(row => row.ReportId)).Concat(digests.Values.Select(row => row.ReportId)).Distinct(),
        ];
        var reports = await context.Reports.Where(row => reportIds.Contains(row.Id)).Include(row => row.Contributors).ToDictionaryAsync(row => row.Id, cancellationToken);
        var sections = await context.Sections.Where(row => reportIds.Contains(row.ReportId)).ToListAsync(cancellationToken);
        var tags = await context.Tags.ToDictionaryAsync(row => row.Id, row => row.Name, cancellationToken);
        return new ExcerptData(passages, annotations, findings, digests, reports, sections.ToLookup(row => row.ReportId), tags);
    }

    public Section Section(ReportId report, SectionId id) => Sections[report].First(section => section.Id == id);

    /// <summary>The section of a chapter with this heading; the chapter itself where there is none.</summary>
    public Section SectionByHeading(Section chapter, string? heading)
        => Sections[chapter.ReportId].FirstOrDefault(section => section.ChapterId == chapter.Id && section.Level > 1 && (section.Title == heading || section.FullTitle == heading)) ?? chapter;
}
