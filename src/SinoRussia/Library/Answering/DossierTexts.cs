using Microsoft.EntityFrameworkCore;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library.Answering;

/// <summary>What can be searched in dossiers: their excerpts, the passages under their notes, and the passages their findings rest on.</summary>
/// <param name="Titles">By id; a dossier that is deleted or never was has none.</param>
/// <param name="Texts">By the dossier's id.</param>
internal sealed record DossierTexts(IReadOnlyDictionary<string, string> Titles, ILookup<string, (DocumentType Type, string Id)> Texts)
{
    /// <summary>Of any number of dossiers at once.</summary>
    public static async Task<DossierTexts> ReadAsync(LibraryContext context, IReadOnlyList<string> dossiers, CancellationToken cancellationToken)
    {
        var ids = dossiers.Distinct(StringComparer.Ordinal).Select(DossierId.From).ToList();
        var titles = await context.Dossiers.Where(row => ids.Contains(row.Id) && row.Deleted == null).Select(row => new { row.Id, row.Title })
            .ToDictionaryAsync(row => row.Id.Value, row => row.Title, cancellationToken);
        var known = titles.Keys.Select(DossierId.From).ToList();
        var items = await context.DossierItems.Where(row => known.Contains(row.DossierId) && row.Deleted == null)
            .Select(row => new { row.DossierId, row.PassageId, row.AnnotationId, row.FindingId, row.DigestId }).ToListAsync(cancellationToken);
        var notes = items.Select(item => item.AnnotationId).OfType<AnnotationId>().ToList();
        var findings = items.Select(item => item.FindingId).OfType<FindingId>().ToList();
        var underNotes = (await context.Annotations.Where(note => notes.Contains(note.Id)).SelectMany(note => note.Anchors)
            .Select(anchor => new { anchor.AnnotationId, anchor.PassageId }).ToListAsync(cancellationToken)).ToLookup(row => row.AnnotationId, row => row.PassageId);
        var underFindings = (await (from evidence in context.Evidence
                                    where findings.Contains(evidence.FindingId)
                                    join tie in context.EvidencePassages on evidence.Id equals tie.EvidenceId
                                    select new { evidence.FindingId, tie.PassageId }).ToListAsync(cancellationToken)).ToLookup(row => row.FindingId, row => row.PassageId);
        return new(titles, items.SelectMany(item => Of(item.PassageId, item.AnnotationId, item.FindingId, item.DigestId), (item, text) => (item.DossierId, Text: text))
            .ToLookup(pair => pair.DossierId.Value, pair => pair.Text));

        IEnumerable<(DocumentType Type, string Id)> Of(PassageId? passage, AnnotationId? note, FindingId? finding, DigestId? digest)
        {
            if (passage is { } one) yield return (DocumentType.Passage, one.Value);
            if (digest is { } own) yield return (DocumentType.Digest, own.Value);
            if (note is { } made)
            {
                yield return (DocumentType.Annotation, made.Value);
                foreach (var under in underNotes[made]) yield return (DocumentType.Passage, under.Value);
            }

            if (finding is { } said)
            {
                yield return (DocumentType.Finding, said.Value);
                foreach (var under in underFindings[said]) yield return (DocumentType.Passage, under.Value);
            }
        }
    }

    /// <summary>The texts of some of the dossiers that were read.</summary>
    public IReadOnlyList<(DocumentType Type, string Id)> In(IReadOnlyList<string> dossiers) => [.. dossiers.SelectMany(dossier => Texts[dossier]).Distinct()];
}
