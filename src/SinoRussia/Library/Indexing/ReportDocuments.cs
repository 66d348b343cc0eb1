using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using SinoRussia.Model;
using SinoRussia.Searching.Index;
using SinoRussia.Storage;

namespace SinoRussia.Library.Indexing;

/// <summary>Turns what the store holds of a report into what the index is told.</summary>
internal sealed class ReportDocuments(LibraryContext context, ReportSources sources)
{
    private readonly ReportId report = sources.Report.Id;
    private readonly ReadingPlaces places = new(sources);

    /// <summary>Everything of the report that can be found.</summary>
    public async IAsyncEnumerable<IndexedDocument> AllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var record in await RecordsAsync(cancellationToken)) yield return record;

        await foreach (var passage in context.Passages.Where(p => p.ReportId == report).OrderBy(p => p.Order).AsAsyncEnumerable().WithCancellation(cancellationToken))
            yield return Of(passage);

        await foreach (var digest in context.Digests.Where(d => d.ReportId == report).OrderBy(d => d.Order).AsAsyncEnumerable().WithCancellation(cancellationToken))
            yield return Of(digest);

        foreach (var finding in await FindingsAsync(f => f.ReportId == report, cancellationToken)) yield return finding;
        var notes = await context.Annotations.Where(a => a.ReportId == report && a.Deleted == null)
            .Include(a => a.Anchors).Include(a => a.Tags).AsSplitQuery().ToListAsync(cancellationToken);
        foreach (var note in await OfNotesAsync(notes, cancellationToken)) yield return note;
    }

    /// <summary>The report itself and its chapters. Text before the first chapter has no title that anybody gave it.</summary>
    private async Task<IReadOnlyList<IndexedDocument>> RecordsAsync(CancellationToken cancellationToken)
    {
        var points = await context.SynopsisPoints.Where(point => point.ReportId == report).ToListAsync(cancellationToken);
        var arrivals = await FirstArrivals.OfChaptersAsync(context, report, cancellationToken);
        var first = arrivals.Count > 0 ? arrivals.Values.Min() : 0;
        var chapters = sources.Sections.Values.Where(section => section.Level == 1 && section.Kind != SectionKind.Front).OrderBy(section => section.Order);
        return [Of(sources.Report, points, first), .. chapters.Select(chapter => Of(chapter, arrivals.GetValueOrDefault(chapter.Id, first)))];
    }

    public async Task<IReadOnlyList<IndexedDocument>> FindingsAsync(
        System.Linq.Expressions.Expression<Func<Finding, bool>> which, CancellationToken cancellationToken)
    {
        var findings = await context.Findings.Where(which).Include(f => f.Domains).Include(f => f.Entities).AsSplitQuery().OrderBy(f => f.Order).ToListAsync(cancellationToken);
        return [.. findings.Select(Of)];
    }

    /// <summary>The passages that a finding's evidence points at: their domains follow the finding's.</summary>
    public async Task<IReadOnlyList<IndexedDocument>> PassagesOfAsync(FindingId finding, CancellationToken cancellationToken)
    {
        var passages = await (from evidence in context.Evidence
                              where evidence.FindingId == finding
                              join tie in context.EvidencePassages on evidence.Id equals tie.EvidenceId
                              join passage in context.Passages on tie.PassageId equals passage.Id
                              select passage).Distinct().ToListAsync(cancellationToken);
        return [.. passages.Select(Of)];
    }

    /// <param name="notes">Notes of the report, with their anchors and ties to tags.</param>
    public async Task<IReadOnlyList<IndexedDocument>> OfNotesAsync(IReadOnlyList<Annotation> notes, CancellationToken cancellationToken)
    {
        var standing = await PlacesAsync([.. notes.Select(n => First(n).PassageId).Distinct()], cancellationToken);
        var tagIds = notes.SelectMany(n => n.Tags).Select(t => t.TagId).Distinct().ToList();
        var tags = tagIds.Count == 0
            ? [] : await context.Tags.Where(t => tagIds.Contains(t.Id)).ToDictionaryAsync(t => t.Id, t => t.Name, cancellationToken);
        return [.. notes.Select(note => NoteDocument.Of(sources, note, standing[First(note).PassageId], [.. note.Tags.OrderBy(tie => tie.Order).Select(tie => tags[tie.TagId])]))];
    }

    private IndexedDocument Of(Report record, IEnumerable<SynopsisPoint> points, long arrived) => sources.Whole(
        new(DocumentType.Report, record.Id.Value, RecordText.Of(record, points).Whole)
        {
            Title = RecordText.TitleOf(record),
            Called = [record.Title, record.ShortTitle, RecordText.TitleOf(record)],
            Languages = [record.Language],
            Sorted = places.OfReport(arrived),
        });

    private IndexedDocument Of(Section chapter, long arrived) => sources.In(
        chapter.Id,
        new(DocumentType.Chapter, chapter.Id.Value, RecordText.Of(chapter, sources.Authors[chapter.Id]).Whole)
        {
            Title = chapter.FullTitle,
            Called = [chapter.Title, chapter.FullTitle],
            Languages = [sources.Report.Language],
            Sorted = places.OfChapter(chapter, arrived),
        },
        []);

    private IndexedDocument Of(Passage passage) => sources.In(
        passage.ChapterId,
        new(DocumentType.Passage, passage.Id.Value, passage.Text)
        {
            Title = sources.Sections[passage.SectionId].FullTitle,
            Languages = [passage.Language],
            Kind = Slug.Of(passage.Kind),
            Entities = sources.Subjects.Entities.Of(sources.EntitiesOfPassage[passage.Id]),
        },
        sources.DomainsOfPassage[passage.Id]) with
    { Sorted = places.Of(passage) };

    private IndexedDocument Of(Digest digest) => sources.In(
        digest.ChapterId,
        new(DocumentType.Digest, digest.Id.Value, digest.Text)
        {
            Title = digest.Heading ?? sources.Sections[digest.ChapterId].FullTitle,
            Languages = ["en"],
            Kind = Slug.Of(digest.Kind),
        },
        []) with
    { Sorted = places.Of(digest) };

    private IndexedDocument Of(Finding finding) => sources.In(
        finding.ChapterId,
        new(DocumentType.Finding, finding.Id.Value, finding.Statement)
        {
            Languages = ["en"],
            Kind = Slug.Of(finding.Kind),
            Confidence = finding.Confidence is { } confidence ? Slug.Of(confidence) : null,
            Entities = sources.Subjects.Entities.Of(finding.Entities.Select(e => e.EntityId)),
            Perspectives = [Slug.Of(finding.Perspective)],
        },
        [.. finding.Domains.Select(d => d.DomainId)]) with
    { Domains = sources.Subjects.Domains.Of(finding.Domains.Select(d => d.DomainId)), Sorted = places.Of(finding) };

    private async Task<Dictionary<PassageId, NoteQueries.Place>> PlacesAsync(
        IReadOnlyList<PassageId> passages, CancellationToken cancellationToken)
    {
        if (passages is [var only]) return new() { [only] = await NoteQueries.PlaceOfPassage(context, only, cancellationToken) };
        return await context.Passages.Where(passage => passages.Contains(passage.Id))
            .Select(passage => new { passage.Id, passage.ChapterId, passage.Order })
            .ToDictionaryAsync(
                passage => passage.Id, passage => new NoteQueries.Place(passage.ChapterId, passage.Order), cancellationToken);
    }

    private static Anchor First(Annotation note) => note.Anchors.MinBy(a => a.Order)!;
}
