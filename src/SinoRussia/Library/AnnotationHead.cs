using Microsoft.EntityFrameworkCore;
using SinoRussia.Model;
using SinoRussia.Storage;
using SinoRussia.Text;

namespace SinoRussia.Library;

/// <summary>What filtering, counting and ordering need to know of a note.</summary>
internal sealed record AnnotationHead(
    AnnotationId Id, ReportId Report, string ReportTitle, Colour Colour, int PassageOrder, int Start, DateTimeOffset Created, IReadOnlyList<string> Tags)
{
    /// <summary>The notes of these reports and chapters whose words fit, in reading order.</summary>
    public static async Task<IReadOnlyList<AnnotationHead>> LoadAsync(
        LibraryContext context, SectionId? chapter, string? text, CancellationToken cancellationToken)
    {
        var live = context.Annotations.Where(note => note.Deleted == null);
        if (chapter is { } within)
        {
            live = live.Where(note => context.Anchors.Any(anchor => anchor.AnnotationId == note.Id
                && context.Passages.Any(passage => passage.Id == anchor.PassageId && passage.ChapterId == within)));
        }

        var tags = (await (from tie in context.AnnotationTags
                           join note in live on tie.AnnotationId equals note.Id
                           join tag in context.Tags on tie.TagId equals tag.Id
                           orderby tie.Order
                           select new { note.Id, tag.Name }).ToListAsync(cancellationToken)).ToLookup(tie => tie.Id, tie => tie.Name);
        var heads = await (from note in live
                           join report in context.Reports on note.ReportId equals report.Id
                           join anchor in context.Anchors on note.Id equals anchor.AnnotationId
                           join passage in context.Passages on anchor.PassageId equals passage.Id
                           where anchor.Order == 0
                           orderby report.ShortTitle, report.Id, passage.Order, anchor.Start, anchor.End, note.Created
                           select new { note.Id, note.ReportId, report.ShortTitle, note.Colour, passage.Order, anchor.Start, note.Created })
            .ToListAsync(cancellationToken);
        var fitting = await FittingAsync(context, live, tags, text, cancellationToken);
        return [.. from head in heads
                   where fitting is null || fitting.Contains(head.Id)
                   select new AnnotationHead(head.Id, head.ReportId, head.ShortTitle, head.Colour, head.Order, head.Start, head.Created, [.. tags[head.Id]])];
    }

    /// <summary>Notes with all the words, null when none are asked for. Folding is not SQLite's craft, so the words are read here.</summary>
    private static async Task<HashSet<AnnotationId>?> FittingAsync(
        LibraryContext context, IQueryable<Annotation> live, ILookup<AnnotationId, string> tags, string? text, CancellationToken cancellationToken)
    {
        var words = Folding.Fold(text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return null;
        var notes = await live.Select(note => new { note.Id, note.Note }).ToListAsync(cancellationToken);
        var quotes = (await (from note in live
                             join anchor in context.Anchors on note.Id equals anchor.AnnotationId
                             orderby anchor.Order
                             select new { note.Id, anchor.Quote }).ToListAsync(cancellationToken)).ToLookup(anchor => anchor.Id, anchor => anchor.Quote);
        return [.. from note in notes
                   let said = Folding.Fold(string.Join('\n', [note.Note, .. quotes[note.Id], .. tags[note.Id]]))
                   where words.All(word => said.Contains(word, StringComparison.Ordinal))
                   select note.Id];
    }
}
