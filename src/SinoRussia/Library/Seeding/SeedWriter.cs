using Microsoft.EntityFrameworkCore;
using SinoRussia.Importing.Seed;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library.Seeding;

/// <summary>
/// Writes a seed over an older one, within the caller's transaction. Rows that nobody else points at are replaced; rows that a full text,
/// a note or a dossier may point at (sections, digests, findings, domains, entities), and events, which keep the number they came with, are
/// changed in place. One that the seed no longer has goes only if nothing points at it.
/// </summary>
internal sealed class SeedWriter(LibraryContext context, SeedContent seed)
{
    private readonly ReportId _report = seed.Report.Id;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var hasText = await WriteReportAsync(cancellationToken);
        await ClearAsync(cancellationToken);
        await WriteSectionsAsync(hasText, cancellationToken);
        await PutAsync(seed.Domains, domain => domain.Id, context.Domains.Select(domain => domain.Id), cancellationToken);
        await PutAsync(seed.Entities, entity => entity.Id, context.Entities.Select(entity => entity.Id), cancellationToken);
        await PutAsync(seed.Digests, digest => digest.Id, context.Digests.Select(digest => digest.Id), cancellationToken);
        await PutAsync(seed.Findings, finding => finding.Id, context.Findings.Select(finding => finding.Id), cancellationToken);
        await PutAsync(seed.Events, happening => happening.Id, context.Events.Select(happening => happening.Id), cancellationToken);
        AddTies();
        context.AddRange(seed.Sources);
        context.AddRange(seed.Synopsis);
        context.AddRange(seed.Related);
        context.AddRange(seed.SourceDocuments);
        context.AddRange(seed.Discrepancies);
        context.AddRange(seed.Series);
        context.Outbox.Add(OutboxEntry.OfAll());
        await context.SaveChangesAsync(cancellationToken);
        await RemoveGoneAsync(hasText, cancellationToken);
        if (hasText) await EvidenceTies.TieAsync(context, _report, cancellationToken);
    }

    /// <summary>Gives whether the report's full text is in the library.</summary>
    private async Task<bool> WriteReportAsync(CancellationToken cancellationToken)
    {
        var held = await context.Reports.AsTracking().SingleOrDefaultAsync(report => report.Id == _report, cancellationToken);
        if (held is null)
        {
            context.Reports.Add(seed.Report);
            context.Contributors.AddRange(seed.Contributors);
            return false;
        }

        var fresh = seed.Report;
        (held.Title, held.Subtitle, held.ShortTitle, held.Publisher, held.PublisherPlace) = (fresh.Title, fresh.Subtitle, fresh.ShortTitle, fresh.Publisher, fresh.PublisherPlace);
        (held.Collection, held.Issued, held.IssuedNote, held.Language, held.Url) = (fresh.Collection, fresh.Issued, fresh.IssuedNote, fresh.Language, fresh.Url);
        (held.Method, held.Rights, held.StatedWords) = (fresh.Method, fresh.Rights, fresh.StatedWords);
        var hasText = held.HasFullText;
        var chapters = seed.Sections.Where(section => section.Level == 1).Select(section => section.Id).ToList();
        await context.Contributors
            .Where(person => person.ReportId == _report && (!hasText || person.SectionId == null || chapters.Contains(person.SectionId.Value)))
            .ExecuteDeleteAsync(cancellationToken);
        context.Contributors.AddRange(seed.Contributors);
        return hasText;
    }

    /// <summary>Removes what is written anew: whole tables of the seed's own, and the ties of its findings, entities and domains.</summary>
    private async Task ClearAsync(CancellationToken cancellationToken)
    {
        var findings = seed.Findings.Select(finding => finding.Id).ToList();
        await context.FindingDomains.Where(tie => findings.Contains(tie.FindingId)).ExecuteDeleteAsync(cancellationToken);
        await context.FindingEntities.Where(tie => findings.Contains(tie.FindingId)).ExecuteDeleteAsync(cancellationToken);
        await context.Evidence.Where(evidence => findings.Contains(evidence.FindingId)).ExecuteDeleteAsync(cancellationToken);
        await context.EntityAliases.ExecuteDeleteAsync(cancellationToken);
        await context.EntityDomains.ExecuteDeleteAsync(cancellationToken);
        await context.Set<EntityMention>().ExecuteDeleteAsync(cancellationToken);
        await context.Set<EventDomain>().ExecuteDeleteAsync(cancellationToken);
        await context.Set<EventEntity>().ExecuteDeleteAsync(cancellationToken);
        await context.Series.ExecuteDeleteAsync(cancellationToken);
        await context.Discrepancies.ExecuteDeleteAsync(cancellationToken);
        await context.Sources.ExecuteDeleteAsync(cancellationToken);
        await context.SynopsisPoints.Where(point => point.ReportId == _report).ExecuteDeleteAsync(cancellationToken);
        await context.RelatedReports.Where(related => related.ReportId == _report).ExecuteDeleteAsync(cancellationToken);
        await context.SourceDocuments.Where(document => document.ReportId == _report).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>
    /// With a full text the tree is the text's own: only our judgement of its chapters (perspective, gist) is brought up to date, and a
    /// chapter that the text lacks is added at the end, so that findings have something to stand on.
    /// </summary>
    private async Task WriteSectionsAsync(bool hasText, CancellationToken cancellationToken)
    {
        if (!hasText)
        {
            await PutAsync(seed.Sections, section => section.Id, context.Sections.Select(section => section.Id), cancellationToken);
            return;
        }

        var held = await context.Sections.AsTracking().Where(section => section.ReportId == _report && section.ParentId == null).ToDictionaryAsync(section => section.Id, cancellationToken);
        var end = await context.Sections.Where(section => section.ReportId == _report).MaxAsync(section => section.Order, cancellationToken);
        foreach (var chapter in seed.Sections.Where(section => section.Level == 1))
        {
            if (held.TryGetValue(chapter.Id, out var there))
            {
                (there.Perspective, there.Gist) = (chapter.Perspective, chapter.Gist);
                continue;
            }

            chapter.Order = ++end;
            context.Sections.Add(chapter);
        }
    }

    private void AddTies()
    {
        foreach (var finding in seed.Findings)
        {
            context.AddRange(finding.Domains);
            context.AddRange(finding.Entities);
            context.AddRange(finding.Evidence);
        }

        foreach (var entity in seed.Entities)
        {
            context.AddRange(entity.Aliases);
            context.AddRange(entity.Domains);
            context.AddRange(entity.Mentions);
        }

        foreach (var happening in seed.Events)
        {
            context.AddRange(happening.Domains);
            context.AddRange(happening.Participants);
        }
    }

    private async Task RemoveGoneAsync(bool hasText, CancellationToken cancellationToken)
    {
        var findings = seed.Findings.Select(finding => finding.Id).ToList();
        await context.Findings
            .Where(finding => finding.Origin == Origin.Seed && !findings.Contains(finding.Id) && !context.DossierItems.Any(item => item.FindingId == finding.Id))
            .ExecuteDeleteAsync(cancellationToken);
        var digests = seed.Digests.Select(digest => digest.Id).ToList();
        await context.Digests
            .Where(digest => digest.ReportId == _report && !digests.Contains(digest.Id) && !context.DossierItems.Any(item => item.DigestId == digest.Id))
            .ExecuteDeleteAsync(cancellationToken);
        var events = seed.Events.Select(happening => happening.Id).ToList();
        await context.Events.Where(happening => !events.Contains(happening.Id)).ExecuteDeleteAsync(cancellationToken);
        var entities = seed.Entities.Select(entity => entity.Id).ToList();
        await context.Entities
            .Where(entity => !entities.Contains(entity.Id) && !context.FindingEntities.Any(tie => tie.EntityId == entity.Id))
            .ExecuteDeleteAsync(cancellationToken);
        var domains = seed.Domains.Select(domain => domain.Id).ToList();
        var gone = context.Domains.Where(domain => !domains.Contains(domain.Id) && !context.FindingDomains.Any(tie => tie.DomainId == domain.Id));
        await gone.Where(domain => domain.ParentId != null).ExecuteDeleteAsync(cancellationToken);
        await gone.Where(domain => !context.Domains.Any(child => child.ParentId == domain.Id)).ExecuteDeleteAsync(cancellationToken);
        if (!hasText) await RemoveGoneSectionsAsync(cancellationToken);
    }

    private async Task RemoveGoneSectionsAsync(CancellationToken cancellationToken)
    {
        var sections = seed.Sections.Select(section => section.Id).ToList();
        await context.Sections
            .Where(section => section.ReportId == _report && !sections.Contains(section.Id) && section.ParentId != null)
            .ExecuteDeleteAsync(cancellationToken);
        await context.Sections
            .Where(section => section.ReportId == _report && !sections.Contains(section.Id)
                && !context.Findings.Any(finding => finding.ChapterId == section.Id) && !context.Digests.Any(digest => digest.ChapterId == section.Id))
            .ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>Adds the rows that are new and changes the others in place; what hangs on them is written by itself.</summary>
    private async Task PutAsync<T, TId>(IReadOnlyList<T> rows, Func<T, TId> id, IQueryable<TId> held, CancellationToken cancellationToken)
        where T : class
    {
        var there = (await held.ToListAsync(cancellationToken)).ToHashSet();
        foreach (var row in rows) context.Entry(row).State = there.Contains(id(row)) ? EntityState.Modified : EntityState.Added;
    }
}
