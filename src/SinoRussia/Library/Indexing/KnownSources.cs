using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library.Indexing;

/// <summary>
/// What documents share, kept from pass to pass of one writer, because a note changes nothing in it. Whatever else changes writes an outbox row
/// that says so, and all is read anew. One writer's only: what another one has applied in between is never told.
/// </summary>
internal sealed class KnownSources
{
    /// <summary>Sections of the reports kept, of half a kilobyte each; notes are mostly put on the few that are being read.</summary>
    private const int MostSections = 20_000;

    private readonly Dictionary<ReportId, ReportSources> reports = [];
    private int sections;
    private SubjectNames? subjects;

    /// <param name="changes">What has changed since the last pass; null stands for anything.</param>
    public void Forget(IReadOnlyList<OutboxEntry>? changes)
    {
        if (changes?.All(change => change.Kind is OutboxKind.Annotation or OutboxKind.Names) == true) return;
        subjects = null;
        Clear();
    }

    /// <summary>Those of a report, where they have been read.</summary>
    public ReportSources? Of(ReportId id) => reports.GetValueOrDefault(id);

    public async Task<SubjectNames> SubjectsAsync(LibraryContext context, CancellationToken cancellationToken)
        => subjects ??= await SubjectNames.ReadAsync(context, cancellationToken);

    /// <returns>Null where there is no such report.</returns>
    public async Task<ReportSources?> OfAsync(LibraryContext context, ReportId id, CancellationToken cancellationToken)
    {
        if (reports.TryGetValue(id, out var known)) return known;
        if (await ReportSources.ReadAsync(context, await SubjectsAsync(context, cancellationToken), id, cancellationToken) is not { } read) return null;
        if (sections + read.Sections.Count > MostSections) Clear();
        sections += read.Sections.Count;
        return reports[id] = read;
    }

    private void Clear()
    {
        reports.Clear();
        sections = 0;
    }
}
