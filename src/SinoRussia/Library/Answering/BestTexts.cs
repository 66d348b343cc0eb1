using Microsoft.EntityFrameworkCore;
using SinoRussia.Library.Indexing;
using SinoRussia.Model;
using SinoRussia.Searching.Index;
using SinoRussia.Storage;

namespace SinoRussia.Library.Answering;

/// <summary>Reads the bare texts of a few hits for ranking, which waits for them. A text that has gone is empty.</summary>
internal sealed class BestTexts(LibraryContext context)
{
    public IReadOnlyList<string> Read(IReadOnlyList<IndexHit> hits)
    {
        var read = new Dictionary<(DocumentType, string), string>();
        foreach (var kind in hits.GroupBy(hit => hit.Type))
        {
            foreach (var (id, text) in Texts(kind.Key, [.. kind.Select(hit => hit.Id)])) read[(kind.Key, id)] = text;
        }

        return [.. hits.Select(hit => read.GetValueOrDefault((hit.Type, hit.Id), ""))];
    }

    private IEnumerable<(string Id, string Text)> Texts(DocumentType type, List<string> ids)
    {
        switch (type)
        {
            case DocumentType.Passage:
                var passages = ids.ConvertAll(PassageId.From);
                return context.Passages.Where(p => passages.Contains(p.Id)).Select(p => new { p.Id, p.Text }).AsEnumerable().Select(p => (p.Id.Value, p.Text));
            case DocumentType.Digest:
                var digests = ids.ConvertAll(DigestId.From);
                return context.Digests.Where(d => digests.Contains(d.Id)).Select(d => new { d.Id, d.Text }).AsEnumerable().Select(d => (d.Id.Value, d.Text));
            case DocumentType.Finding:
                var findings = ids.ConvertAll(FindingId.From);
                return context.Findings.Where(f => findings.Contains(f.Id)).Select(f => new { f.Id, f.Statement }).AsEnumerable().Select(f => (f.Id.Value, f.Statement));
            case DocumentType.Annotation:
                var notes = ids.ConvertAll(AnnotationId.From);
                return context.Annotations.Where(a => notes.Contains(a.Id)).Include(a => a.Anchors).AsEnumerable().Select(a => (a.Id.Value, NoteText.Of(a)));
            default:
                return new RecordRows(context).Read(type, ids).Select(record => (record.Id, record.Text.Whole));
        }
    }
}
