using Microsoft.EntityFrameworkCore;
using SinoRussia.Markup;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library.Reading;

/// <summary>The notes on a chapter in reading order, numbered as the page numbers them.</summary>
internal static class ChapterNotes
{
    public static async Task<IReadOnlyList<ChapterNote>> LoadAsync(LibraryContext context, SectionId chapter, CancellationToken cancellationToken)
    {
        var rows = await (from anchor in context.Anchors
                          join passage in context.Passages on anchor.PassageId equals passage.Id
                          join section in context.Sections on passage.SectionId equals section.Id
                          join note in context.Annotations on anchor.AnnotationId equals note.Id
                          where passage.ChapterId == chapter && note.Deleted == null
                          orderby passage.Order, anchor.Start, anchor.End, note.Created, anchor.Order
                          select new { note.Id, note.Note, note.Colour, anchor, passage.Paragraph, passage.Part, section.Number, section.Title }).ToListAsync(cancellationToken);
        var ids = rows.Select(row => row.Id).ToHashSet();
        var tags = (await context.AnnotationTags.Where(tie => ids.Contains(tie.AnnotationId)).OrderBy(tie => tie.Order)
            .Join(context.Tags, tie => tie.TagId, tag => tag.Id, (tie, tag) => new { tie.AnnotationId, tag.Name }).ToListAsync(cancellationToken))
            .ToLookup(tie => tie.AnnotationId, tie => tie.Name);
        return [.. rows.GroupBy(row => row.Id).Select((group, i) => new ChapterNote(
            group.Key,
            i + 1,
            PlaceText.Of(group.First().Number, group.First().Title, group.First().Paragraph, group.First().Part),
            NoteMarkup.Html(group.First().Note),
            string.Join(" … ", group.Select(row => row.anchor.Quote)),
            group.First().Colour,
            [.. tags[group.Key]],
            [.. group.Select(row => new NoteAnchor(row.anchor.PassageId, row.anchor.Span))]))];
    }
}
