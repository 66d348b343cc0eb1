using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using SinoRussia.Model;
using SinoRussia.Searching.Index;
using SinoRussia.Storage;

namespace SinoRussia.Library.Indexing;

/// <summary>One pass that brings an index up to the store. All it reads, it reads from one snapshot of the database.</summary>
internal sealed class IndexUpdate(LibraryContext context, IndexWriting writing, KnownSources known, Action<IndexProgress> report)
{
    private const int Step = 500;

    /// <summary>Below this many documents one thread is done before a second has begun, and leaves them in reading order.</summary>
    private const int WorthSharing = 20_000;

    private static readonly DocumentType[] AllTypes = Enum.GetValues<DocumentType>();

    /// <param name="anew">Build everything.</param>
    /// <param name="durable">Commit; without it changes can be searched, and outlive the process in the outbox only.</param>
    /// <returns>Whether anything was changed.</returns>
    public async Task<bool> RunAsync(bool anew, bool durable, CancellationToken cancellationToken)
    {
        await using var snapshot = await context.Database.BeginTransactionAsync(System.Data.IsolationLevel.ReadUncommitted, cancellationToken);
        var newest = await context.NewestChangeAsync(cancellationToken);
        if (!anew && writing.SeenSeq == newest)
        {
            if (durable && writing.AppliedSeq != newest) writing.Commit(newest);
            return false;
        }

        var changes = writing.SeenSeq is { } seen && !anew ? await ChangesAsync(seen, newest, cancellationToken) : null;
        known.Forget(changes);
        if (changes is null) await BuildAsync(cancellationToken);
        else await ApplyAsync(changes, cancellationToken);

        // Seen first: to find a fresh note is worth more than to have it in two places.
        writing.Refresh(newest);
        if (durable || changes is null) writing.Commit(newest);
        return true;
    }

    /// <summary>What changed since; null where only building anew will do: all was touched, or the rows have left the outbox.</summary>
    private async Task<IReadOnlyList<OutboxEntry>?> ChangesAsync(long applied, long newest, CancellationToken cancellationToken)
    {
        var rows = await NoteQueries.Changes(context, applied, newest).ToListAsync(cancellationToken);
        return rows.Count < newest - applied || rows.Exists(row => row.Kind == OutboxKind.All) ? null : rows;
    }

    private async Task BuildAsync(CancellationToken cancellationToken)
    {
        var total = await context.Passages.CountAsync(cancellationToken) + await context.Digests.CountAsync(cancellationToken)
            + await context.Findings.CountAsync(cancellationToken) + await context.Annotations.CountAsync(cancellationToken)
            + await context.Reports.CountAsync(cancellationToken) + await context.Sections.CountAsync(s => s.Level == 1, cancellationToken)
            + await context.Entities.CountAsync(cancellationToken) + await context.Events.CountAsync(cancellationToken);
        var reason = writing.AppliedSeq is null ? writing.BuiltAnewBecause : null;
        report(new(true, 0, total, reason));
        writing.DeleteAll();
        var done = 0;
        await writing.AddAllAsync(AllAsync(Count, cancellationToken), total < WorthSharing ? 1 : Environment.ProcessorCount, cancellationToken);
        report(new(true, done, total, reason));

        void Count()
        {
            if (++done % Step == 0) report(new(true, done, total, reason));
        }
    }

    private async IAsyncEnumerable<IndexedDocument> AllAsync(Action count, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var subjects = await known.SubjectsAsync(context, cancellationToken);
        foreach (var id in await context.Reports.OrderBy(r => r.Added).ThenBy(r => r.Id).Select(r => r.Id).ToListAsync(cancellationToken))
        {
            if (await ReportSources.ReadAsync(context, subjects, id, cancellationToken) is not { } sources) continue;
            await foreach (var document in new ReportDocuments(context, sources).AllAsync(cancellationToken))
            {
                yield return document;
                count();
            }

            // With no older index to answer from, what has been read so far is better than nothing.
            if (writing.AppliedSeq is null) writing.Refresh();
        }

        foreach (var subject in await new SubjectDocuments(context, subjects).AllAsync(cancellationToken))
        {
            yield return subject;
            count();
        }
    }

    private async Task ApplyAsync(IReadOnlyList<OutboxEntry> changes, CancellationToken cancellationToken)
    {
        // Each change puts the subject as it stands now, so the last state is reached however often one is named.
        foreach (var (kind, id) in changes.Select(row => (row.Kind, row.SubjectId)).Distinct())
        {
            await (kind switch
            {
                OutboxKind.Report => ReportAsync(id, cancellationToken),
                OutboxKind.Names => Task.CompletedTask,
                OutboxKind.Finding => FindingAsync(new FindingId(id), cancellationToken),
                _ => AnnotationAsync(new AnnotationId(id), cancellationToken),
            });
        }
    }

    private async Task ReportAsync(string id, CancellationToken cancellationToken)
    {
        writing.DeleteReport(id, AllTypes);
        if (await known.OfAsync(context, new ReportId(id), cancellationToken) is not { } sources) return;
        await foreach (var document in new ReportDocuments(context, sources).AllAsync(cancellationToken)) writing.Put(document);
    }

    private async Task FindingAsync(FindingId id, CancellationToken cancellationToken)
    {
        writing.Delete(DocumentType.Finding, id.Value);
        var reportId = await context.Findings.Where(f => f.Id == id).Select(f => (ReportId?)f.ReportId).SingleOrDefaultAsync(cancellationToken);
        if (reportId is not { } owner || await known.OfAsync(context, owner, cancellationToken) is not { } sources) return;
        var documents = new ReportDocuments(context, sources);
        foreach (var document in await documents.FindingsAsync(f => f.Id == id, cancellationToken)) writing.Put(document);
        foreach (var document in await documents.PassagesOfAsync(id, cancellationToken)) writing.Put(document);
    }

    private async Task AnnotationAsync(AnnotationId id, CancellationToken cancellationToken)
    {
        // The change that people wait for: few queries; what is put replaces the older one, so that nothing is deleted first.
        var note = await NoteQueries.ToIndex(context, id, cancellationToken);
        if (note is null || await known.OfAsync(context, note.ReportId, cancellationToken) is not { } sources)
        {
            writing.Delete(DocumentType.Annotation, id.Value);
            return;
        }

        foreach (var document in await new ReportDocuments(context, sources).OfNotesAsync([note], cancellationToken)) writing.PutFresh(document);
    }
}
