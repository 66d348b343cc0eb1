using Microsoft.EntityFrameworkCore;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library.Answering;

/// <summary>What can be searched in dossiers: their excerpts, the passages under their notes, and the passages their findings rest on.</summary>
/// <param name="Titles">By id; a dossier that is deleted or never was has none.</param>
internal sealed record DossierTexts(IReadOnlyDictionary<string, string> Titles, IReadOnlyList<(DocumentType Type, string Id)> Texts)
{
    public static async Task<DossierTexts> ReadAsync(LibraryContext context, IReadOnlyList<string> dossiers, CancellationToken cancellationToken)
    {
        var ids = dossiers.Select(DossierId.From).ToList();
        var titles = await context.Dossiers.Where(row => ids.Contains(row.Id) && row.Deleted == null).Select(row => new { row.Id, row.Title })
            .ToDictionaryAsync(row => row.Id.Value, row => row.Title, cancellationToken);
        var known = titles.Keys.Select(DossierId.From).ToList();
        var items = await context.DossierItems.Where(row => known.Contains(row.DossierId) && row.Deleted == null)
            .Select(row => new { row.PassageId, row.AnnotationId, row.FindingId, row.DigestId }).ToListAsync(cancellationToken);
        var notes = items.Select(item => item.AnnotationId).OfType<AnnotationId>().ToList();
        var findings = items.Select(item => item.FindingId).OfType<FindingId>().ToList();
        var underNotes = await context.Annotations.Where(note => notes.Contains(note.Id)).SelectMany(note => note.Anchors).Select(anchor => anchor.PassageId).ToListAsync(cancellationToken);
        var underFindings = await (from evidence in context.Evidence
                                   where findings.Contains(evidence.FindingId)
                                   join tie in context.EvidencePassages on evidence.Id equals tie.EvidenceId
                                   select tie.PassageId).ToListAsync(cancellationToken);
        var passages = items.Select(item => item.PassageId).OfType<PassageId>().Concat(underNotes).Concat(underFindings);
        return new(titles,
        [
            .. passages.Select(id => (DocumentType.Passage, id.Value)), .. notes.Select(id => (DocumentType.Annotation, id.Value)),
            .. findings.Select(id => (DocumentType.Finding, id.Value)), .. items.Select(item => item.DigestId).OfType<DigestId>().Select(id => (DocumentType.Digest, id.Value)),
        ]);
    }
}
