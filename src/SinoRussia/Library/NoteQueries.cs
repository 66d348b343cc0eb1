using Microsoft.EntityFrameworkCore;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library;

/// <summary>
/// The queries that every saved note waits for, until it can be found: translated once, where EF would look each up by its whole expression
/// each time.
/// </summary>
internal static class NoteQueries
{
    /// <summary>The note with its anchors, to be changed.</summary>
    public static readonly Func<LibraryContext, AnnotationId, CancellationToken, Task<Annotation?>> ToChange = EF.CompileAsyncQuery(
        (LibraryContext context, AnnotationId id, CancellationToken cancellationToken)
            => context.Annotations.AsTracking().Include(note => note.Anchors).SingleOrDefault(note => note.Id == id));

    /// <summary>The note with its anchors and its ties to tags; null where there is none or it has been deleted.</summary>
    public static readonly Func<LibraryContext, AnnotationId, CancellationToken, Task<Annotation?>> ToIndex = EF.CompileAsyncQuery(
        (LibraryContext context, AnnotationId id, CancellationToken cancellationToken)
            => context.Annotations.AsNoTracking().Include(note => note.Anchors).Include(note => note.Tags).AsSingleQuery()
                .SingleOrDefault(note => note.Id == id && note.Deleted == null));

    /// <summary>Passages with where they stand, as far as they are of the report.</summary>
    public static readonly Func<LibraryContext, PassageId[], ReportId, IAsyncEnumerable<Marked>> PassagesToMark
        = EF.CompileAsyncQuery((LibraryContext context, PassageId[] ids, ReportId wanted)
            => from passage in context.Passages.AsNoTracking()
               join section in context.Sections on passage.SectionId equals section.Id
               join chapter in context.Sections on passage.ChapterId equals chapter.Id
               join report in context.Reports on passage.ReportId equals report.Id
               where ids.Contains(passage.Id) && passage.ReportId == wanted
               select new Marked(
                   passage,
                   new Heading(section.Id, section.Slug, section.Title, section.Subtitle, section.Number),
                   new Heading(chapter.Id, chapter.Slug, chapter.Title, chapter.Subtitle, chapter.Number),
                   report.ShortTitle));

    /// <summary>What the index has to follow after one number, up to another.</summary>
    public static readonly Func<LibraryContext, long, long, IAsyncEnumerable<OutboxEntry>> Changes
        = EF.CompileAsyncQuery<LibraryContext, long, long, OutboxEntry>((context, after, upTo)
            => context.Outbox.AsNoTracking().Where(row => row.Seq > after && row.Seq <= upTo).OrderBy(row => row.Seq));

    /// <summary>Where a passage stands.</summary>
    public static readonly Func<LibraryContext, PassageId, CancellationToken, Task<Place>> PlaceOfPassage = EF.CompileAsyncQuery(
        (LibraryContext context, PassageId id, CancellationToken cancellationToken)
            => context.Passages.Where(passage => passage.Id == id).Select(passage => new Place(passage.ChapterId, passage.Order)).Single());

    /// <param name="Chapter">The passage's chapter.</param>
    /// <param name="Order">Its number in the report.</param>
    internal sealed record Place(SectionId Chapter, int Order);

    /// <param name="Passage">With its text.</param>
    /// <param name="Section">The heading it stands under.</param>
    /// <param name="Chapter">The chapter that is in.</param>
    /// <param name="ReportTitle">The report's short title.</param>
    internal sealed record Marked(Passage Passage, Heading Section, Heading Chapter, string ReportTitle);
}
