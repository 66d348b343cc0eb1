using Microsoft.EntityFrameworkCore;
using SinoRussia.Library.Indexing;
using SinoRussia.Model;
using SinoRussia.Searching.Index;
using SinoRussia.Searching.Query;
using SinoRussia.Storage;
using SinoRussia.Text;

namespace SinoRussia.Library.Answering;

/// <summary>
/// Reads the texts of a page of hits, one query for each kind of hit on it, and marks them. A hit whose text has gone since the index
/// was written is left out.
/// </summary>
/// <param name="context">The store.</param>
/// <param name="question">What the pages that hits open are to mark.</param>
/// <param name="shown">The stretch of a text that is shown.</param>
/// <param name="marks">All marks in a text.</param>
internal sealed class HitReader(
    LibraryContext context, SearchQuestion question, Func<string, Snippet> shown, Func<string, IReadOnlyList<TextSpan>> marks)
{
    private HitReader(LibraryContext context, SearchQuestion question, Highlighter highlighter, bool loosened)
        : this(context, question, text => highlighter.Snippet(text, loosened), text => highlighter.Marks(text, loosened))
    {
    }

    public HitReader(LibraryContext context, SearchQuestion question, QueryNode? root, bool loosened)
        : this(context, question, new Highlighter(root), loosened)
    {
    }

    public async Task<IReadOnlyList<SearchHit>> ReadAsync(IReadOnlyList<IndexHit> hits, CancellationToken cancellationToken)
    {
        var read = new Dictionary<(DocumentType, string), SearchHit>();
        var ids = hits.ToLookup(h => h.Type, h => h.Id);
        var texts = new List<HitText>();
        texts.AddRange(await PassagesAsync([.. ids[DocumentType.Passage].Select(PassageId.From)], cancellationToken));
        texts.AddRange(await DigestsAsync([.. ids[DocumentType.Digest].Select(DigestId.From)], cancellationToken));
        texts.AddRange(await FindingsAsync([.. ids[DocumentType.Finding].Select(FindingId.From)], cancellationToken));
        texts.AddRange(await NotesAsync([.. ids[DocumentType.Annotation].Select(AnnotationId.From)], cancellationToken));
        var places = await HitPlaces.ReadAsync(context, texts, cancellationToken);
        foreach (var text in texts) read[(text.Type, text.Id)] = Shown(text, places.Of(text));
        var rows = new RecordRows(context);
        foreach (var record in ids.SelectMany(type => rows.Read(type.Key, [.. type]))) read[(record.Type, record.Id)] = Shown(record);
        return [.. hits.Where(h => read.ContainsKey((h.Type, h.Id))).Select(h => read[(h.Type, h.Id)] with { Score = h.Score, Arrived = h.Arrived })];
    }

    private SearchHit Shown(HitText text, SearchPlace place)
    {
        var snippet = shown(text.Text);
        var marked = question.MarksAddress();
        var chapter = $"/reports/{place.Report}/{place.Chapter}";
        var url = text.Type switch
        {
            DocumentType.Finding => $"/findings/{text.Id}",
            DocumentType.Digest => $"{chapter}?view=digest{(marked.Length > 0 ? "&" + marked : "")}#p-{text.Id}",
            _ => $"{chapter}{(marked.Length > 0 ? "?" + marked : "")}#p-{text.Passage}",
        };
        return new(text.Type, text.Id, 0, place, text.Title ?? place.Section, url, snippet.Text, snippet.CutBefore, snippet.CutAfter, snippet.Marks, text.Language)
        {
            Codes = text.Codes,
            Tags = text.Tags,
        };
    }

    /// <summary>Its title stands by itself with its own marks, and the snippet goes on behind it.</summary>
    private SearchHit Shown(RecordRow record)
    {
        var (title, snippet) = (record.Text.Title, shown(record.Text.Whole));
        var behind = Math.Clamp(title.Length + 1 - snippet.Start, 0, snippet.Text.Length);
        var marked = question.MarksAddress();
        var url = record.Type == DocumentType.Chapter && marked.Length > 0 ? $"{record.Url}?{marked}" : record.Url;
        return new(
            record.Type,
            record.Id,
            0,
            record.Place,
            title,
            url,
            snippet.Text[behind..],
            snippet.Start > title.Length + 1,
            snippet.CutAfter,
            Within(snippet.Marks, behind, snippet.Text.Length),
            record.Language)
        {
            TitleMarks = Within(marks(record.Text.Whole), 0, title.Length),
            Date = record.Date,
            Detail = record.Detail,
        };
    }

    /// <summary>Spans as far as they lie in a stretch, counted from its beginning.</summary>
    private static List<TextSpan> Within(IReadOnlyList<TextSpan> spans, int start, int end)
        => [.. spans.Where(span => span.Start < end && span.End > start).Select(span => new TextSpan(Math.Max(span.Start, start) - start, Math.Min(span.End, end) - start))];

    private async Task<List<HitText>> PassagesAsync(List<PassageId> ids, CancellationToken cancellationToken) => ids.Count == 0
        ? []
        : [.. (await context.Passages.Where(p => ids.Contains(p.Id)).ToListAsync(cancellationToken)).Select(p =>
            new HitText(DocumentType.Passage, p.Id.Value, p.Text, p.ReportId, p.ChapterId, p.SectionId, p.Paragraph, p.Part, p.Language) { Passage = p.Id })];

    private async Task<List<HitText>> DigestsAsync(List<DigestId> ids, CancellationToken cancellationToken) => ids.Count == 0
        ? []
        : [.. (await context.Digests.Where(d => ids.Contains(d.Id)).ToListAsync(cancellationToken)).Select(d =>
            new HitText(DocumentType.Digest, d.Id.Value, d.Text, d.ReportId, d.ChapterId, d.ChapterId, d.Paragraph, null, "en") { Title = d.Heading })];

    private async Task<List<HitText>> FindingsAsync(List<FindingId> ids, CancellationToken cancellationToken) => ids.Count == 0
        ? []
        : [.. (await context.Findings.Where(f => ids.Contains(f.Id)).Include(f => f.Evidence).ToListAsync(cancellationToken)).Select(f =>
            new HitText(DocumentType.Finding, f.Id.Value, f.Statement, f.ReportId, f.ChapterId, f.ChapterId, f.Evidence.MinBy(e => e.Order)?.Paragraph, null, "en")
            {
                Title = f.Statement,
                Heading = f.Evidence.MinBy(e => e.Order)?.Section,
                Codes = new(f.Perspective, f.Polarity, f.Hedging, f.HedgeCue, f.Evidence.Count),
            })];

    private async Task<List<HitText>> NotesAsync(List<AnnotationId> ids, CancellationToken cancellationToken)
    {
        if (ids.Count == 0) return [];
        var notes = await context.Annotations.Where(a => ids.Contains(a.Id) && a.Deleted == null)
            .Include(a => a.Anchors).Include(a => a.Tags).AsSplitQuery().ToListAsync(cancellationToken);
        var anchors = notes.Select(n => n.Anchors.MinBy(a => a.Order)!.PassageId).ToList();
        var passages = await context.Passages.Where(p => anchors.Contains(p.Id)).ToDictionaryAsync(p => p.Id, cancellationToken);
        var tagIds = notes.SelectMany(n => n.Tags).Select(t => t.TagId).Distinct().ToList();
        var tags = await context.Tags.Where(t => tagIds.Contains(t.Id)).ToDictionaryAsync(t => t.Id, t => t.Name, cancellationToken);
        return [.. notes.Select(note =>
        {
            var at = passages[note.Anchors.MinBy(a => a.Order)!.PassageId];
            var text = NoteText.Of(note);
            return new HitText(DocumentType.Annotation, note.Id.Value, text, at.ReportId, at.ChapterId, at.SectionId, at.Paragraph, at.Part, Scripts.Language(text) ?? "en")
            {
                Title = note.Note.Length > 0 ? text.Split('\n')[0] : null,
                Passage = at.Id,
                Tags = [.. note.Tags.OrderBy(t => t.Order).Select(t => tags[t.TagId])],
            };
        })];
    }
}
