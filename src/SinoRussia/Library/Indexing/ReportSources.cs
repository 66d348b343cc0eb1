using Microsoft.EntityFrameworkCore;
using SinoRussia.Model;
using SinoRussia.Searching.Index;
using SinoRussia.Storage;

namespace SinoRussia.Library.Indexing;

/// <summary>What the documents of one report share: its record, its tree, and which findings rest on which passages.</summary>
internal sealed record ReportSources(
    Report Report,
    IReadOnlyDictionary<SectionId, Section> Sections,
    ILookup<SectionId, string> Authors,
    ILookup<PassageId, DomainId> DomainsOfPassage,
    ILookup<PassageId, EntityId> EntitiesOfPassage,
    SubjectNames Subjects)
{
    public static async Task<ReportSources?> ReadAsync(
        LibraryContext context, SubjectNames subjects, ReportId id, CancellationToken cancellationToken)
    {
        var report = await context.Reports.Include(r => r.Contributors).SingleOrDefaultAsync(r => r.Id == id, cancellationToken);
        if (report is null) return null;
        var sections = await context.Sections.Where(s => s.ReportId == id).ToDictionaryAsync(s => s.Id, cancellationToken);
        var rests = from passage in context.EvidencePassages
                    join evidence in context.Evidence on passage.EvidenceId equals evidence.Id
                    join finding in context.Findings on evidence.FindingId equals finding.Id
                    where finding.ReportId == id
                    select new { passage.PassageId, evidence.FindingId };
        var ties = await (from rest in rests
                          join domain in context.FindingDomains on rest.FindingId equals domain.FindingId
                          select new { rest.PassageId, domain.DomainId }).ToListAsync(cancellationToken);
        var subjectsOf = await (from rest in rests
                                join entity in context.FindingEntities on rest.FindingId equals entity.FindingId
                                select new { rest.PassageId, entity.EntityId }).ToListAsync(cancellationToken);
        return new(
            report,
            sections,
            report.Contributors.Where(c => c.SectionId is not null).OrderBy(c => c.Order).ToLookup(c => c.SectionId!.Value, c => c.Name),
            ties.ToLookup(t => t.PassageId, t => t.DomainId),
            subjectsOf.ToLookup(m => m.PassageId, m => m.EntityId),
            subjects);
    }

    /// <summary>A document with everything that follows from the chapter it stands in.</summary>
    public IndexedDocument In(SectionId chapterId, IndexedDocument document, IEnumerable<DomainId> domains)
    {
        var chapter = Sections[chapterId];
        var authors = Authors[chapterId].ToList();
        return document with
        {
            Report = new(Report.Id.Value, $"{Report.Title} {Report.Subtitle}"),
            Chapter = new(chapter.Slug, chapter.FullTitle),
            Authors = authors.Count > 0 ? authors : [.. Report.Contributors.Where(c => c.SectionId is null).Select(c => c.Name)],
            Domains = Subjects.Domains.Of(chapterId, domains),
            Year = Report.Issued?.Year,
            Created = document.Created ?? Day(Report.Original?.Received ?? Report.Added),
            Perspectives = document.Perspectives.Count > 0 || chapter.Perspective is not { } view ? document.Perspectives : [Slug.Of(view)],
        };
    }

    /// <summary>The report's own document.</summary>
    public IndexedDocument Whole(IndexedDocument document)
    {
        var people = Report.Contributors.Where(person => person.SectionId is null).ToList();
        return document with
        {
            Report = new(Report.Id.Value, $"{Report.Title} {Report.Subtitle}"),
            Authors = [.. (people.Count > 0 ? people : Report.Contributors).Select(person => person.Name).Distinct(StringComparer.Ordinal)],
            Year = Report.Issued?.Year,
            Created = Day(Report.Original?.Received ?? Report.Added),
        };
    }

    /// <summary>The day in the one calendar that the index counts in: UTC.</summary>
    public static DateOnly Day(DateTimeOffset time) => DateOnly.FromDateTime(time.UtcDateTime);
}
